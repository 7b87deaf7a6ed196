import { z } from 'zod'
import { type RichText, richText } from '@/lib/rich-text'
import { parseMarkup } from '@/lib/rich-text-markup'

const text = z.string().transform((typed, context): RichText => {
  const parsed = parseMarkup(typed)
  if (parsed && richText.safeParse(parsed).success) return parsed
  context.addIssue({ code: 'custom', message: 'no text of a decision' })
  return z.NEVER
})
const line = z.string().trim().min(3).max(200)
const reason = z.string().trim().min(3).max(4000)

export const procedureInput = z.object({
  ...{ formKey: z.uuid(), 'title.en': line, 'title.ru': line, en: text, ru: text },
  dueOn: z.union([z.literal('').transform(() => null), z.iso.date()]),
})
export type ProcedureInput = z.infer<typeof procedureInput>

export const endingInput = z.object({ id: z.uuid(), reason, formKey: z.uuid() })
export type EndingInput = z.infer<typeof endingInput>
