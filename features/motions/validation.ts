import { z } from 'zod'

/** The rules of procedure that both sides may waive for one meeting. */
export const RULES_TO_WAIVE = ['notice', 'agenda-requests', 'provisional-agenda'] as const

const reason = z
  .string()
  .max(1000)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())

const given = reason.pipe(z.string().min(3))

const form = { meetingId: z.uuid(), formKey: z.uuid() }

/** What a side may ask for on the page of a meeting. The agenda is adopted on a page of its own. */
export const askInput = z.discriminatedUnion('kind', [
  z.object({ ...form, reason: given, kind: z.enum(['postpone', 'cancel', 'hold']) }),
  z.object({ ...form, reason: given, kind: z.literal('waive'), subject: z.enum(RULES_TO_WAIVE) }),
])

export const answerInput = z
  .object({
    motionId: z.uuid(),
    formKey: z.uuid(),
    answer: z.enum(['agreed', 'refused', 'withdrawn']),
    reason: reason.transform((text) => text || undefined).catch(undefined),
  })
  // Whoever refuses says why; the other side reads it.
  .refine((it) => it.answer !== 'refused' || it.reason !== undefined, { path: ['reason'] })

/** One side ends what does not bind yet, and says why. */
export const withdrawInput = z.object({ ...form, reason: given })

export const closeInput = z.object(form)

export type AskInput = z.infer<typeof askInput>
export type AnswerInput = z.infer<typeof answerInput>
export type WithdrawInput = z.infer<typeof withdrawInput>
