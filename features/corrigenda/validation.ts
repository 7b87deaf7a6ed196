import { z } from 'zod'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { type RichText, richText } from '@/lib/rich-text'
import { parseMarkup } from '@/lib/rich-text-markup'

const text = z.string().transform((typed, context): RichText => {
  const parsed = parseMarkup(typed)
  if (parsed && richText.safeParse(parsed).success) return parsed
  context.addIssue({ code: 'custom', message: 'no text of minutes' })
  return z.NEVER
})
const reason = z.string().trim().min(3).max(4000)
const meeting = z.string().transform((segment, context) => {
  const found = parseMeetingAddress(segment)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'names no meeting' })
  return z.NEVER
})

export const corrigendumInput = z.object({
  ...{ meeting, clause: z.uuid(), en: text, ru: text, reason, formKey: z.uuid() },
})
export type CorrigendumInput = z.infer<typeof corrigendumInput>

export const endingInput = z.object({ meeting, id: z.uuid(), reason, formKey: z.uuid() })
export type EndingInput = z.infer<typeof endingInput>
