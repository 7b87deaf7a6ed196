import { z } from 'zod'
import { title } from './round'

const formKey = z.uuid()

/** What stands around the round when a meeting is called. */
export const callInput = z.object({ formKey, body: z.string().regex(/^JWG(?:-[A-Z])?$/), title })

/** … and when the other side answers with other dates. `base` is the newest round on the screen, 0 where there is none. */
export const counterInput = z.object({
  formKey,
  meetingId: z.uuid(),
  base: z.coerce.number().int().min(0),
})

export const confirmInput = z.object({
  formKey,
  meetingId: z.uuid(),
  round: z.coerce.number().int().positive(),
  slot: z.coerce.number().int().min(0).max(3),
  /** Ticked under the words that say which notice is waived. */
  waivesNotice: z.literal('1').optional(),
})

/** The beginnings of slots of which the writer was told that another meeting stands in their way. */
export const seenClashes = z
  .string()
  .catch('')
  .transform((text) => text.split(' ').filter(Boolean))
