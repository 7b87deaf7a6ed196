import { z } from 'zod'
import { meetingField } from '@/features/meetings/validation'

const clauses = z.array(z.uuid()).min(1).max(2000)

/** Which clauses the page shows as they would become public. */
export const releaseView = z.object({
  clause: z
    .union([z.uuid().transform((one) => [one]), clauses])
    .optional()
    .catch(undefined),
  done: z.literal('released').optional().catch(undefined),
})

export const releaseInput = z.object({
  meeting: meetingField,
  clauses,
  formKey: z.uuid(),
})
export type ReleaseInput = z.infer<typeof releaseInput>
