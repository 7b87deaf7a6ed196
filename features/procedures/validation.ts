import { z } from 'zod'
import { officesField } from '@/features/decisions/validation'
import { requiredMarkupField } from '@/lib/markup-field'

const line = z.string().trim().min(3).max(200)
const reason = z.string().trim().min(3).max(4000)

export const procedureInput = z.object({
  ...{
    formKey: z.uuid(),
    'title.en': line,
    'title.ru': line,
    en: requiredMarkupField,
    ru: requiredMarkupField,
  },
  dueOn: z.union([z.literal('').transform(() => null), z.iso.date()]),
  offices: officesField,
})
export type ProcedureInput = z.infer<typeof procedureInput>

export const endingInput = z.object({ id: z.uuid(), reason, formKey: z.uuid() })
export type EndingInput = z.infer<typeof endingInput>
