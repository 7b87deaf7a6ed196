import { z } from 'zod'
import { type Desk, roundInput, title } from './round'

const formKey = z.uuid()

/** A round, and what stands around it when a meeting is called. */
export const callInput = (desk: Desk & { bodies: readonly string[] }) =>
  z.object({ formKey, body: z.enum(desk.bodies), title, round: roundInput(desk) })

/** A round that answers another one. `base` is how many rounds were on the screen. */
export const counterInput = (desk: Desk) =>
  z.object({
    formKey,
    meetingId: z.uuid(),
    base: z.coerce.number().int().min(0),
    round: roundInput(desk),
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
