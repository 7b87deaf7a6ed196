import { z } from 'zod'
import { meetingField } from '@/features/meetings/validation'
import { requiredMarkupField } from '@/lib/markup-field'

const reason = z.string().trim().min(3).max(4000)

export const corrigendumInput = z.object({
  ...{
    meeting: meetingField,
    clause: z.uuid(),
    en: requiredMarkupField,
    ru: requiredMarkupField,
    reason,
    formKey: z.uuid(),
  },
})
export type CorrigendumInput = z.infer<typeof corrigendumInput>

export const endingInput = z.object({ meeting: meetingField, id: z.uuid(), reason, formKey: z.uuid() })
export type EndingInput = z.infer<typeof endingInput>
