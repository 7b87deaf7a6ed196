import { z } from 'zod'

export const TITLE_LENGTH = 300
export const REASON_LENGTH = 500
export const LONGEST = 480

/** One line: a browser's line ends and runs of spaces say nothing in a title. */
const words = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(3).max(TITLE_LENGTH))

const reason = z.string().trim().min(3).max(REASON_LENGTH)
const optionalReason = z
  .string()
  .trim()
  .max(REASON_LENGTH)
  .transform((text) => text || undefined)
  .optional()

const formKey = z.uuid()
const number = z.coerce.number().int().min(0).max(30_000)

/** The record has two languages, so a wording has both. */
const wording = {
  title: z.object({ en: words, ru: words }),
  minutes: z.coerce.number().int().min(5).max(LONGEST),
}

export const proposeInput = z.object({
  ...wording,
  meetingId: z.uuid(),
  formKey,
  lateReason: optionalReason,
})
export type ProposeInput = z.infer<typeof proposeInput>

/** `wording` is the number of the wording that was on the screen. */
export const rewordInput = z.object({
  ...wording,
  itemId: z.uuid(),
  formKey,
  wording: number,
  reason: optionalReason,
})
export type RewordInput = z.infer<typeof rewordInput>

const answered = { itemId: z.uuid(), formKey, wording: number }
export const answerInput = z.discriminatedUnion('answer', [
  z.object({ ...answered, answer: z.literal('agreed') }),
  z.object({ ...answered, answer: z.enum(['deferred', 'declined']), reason }),
])
export type AnswerInput = z.infer<typeof answerInput>

/** An item and the way it goes. */
const move = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.tuple([z.uuid(), z.enum(['up', 'down'])]))
  .transform(([id, direction]) => ({ id, direction }))

/** `order` is the number of the order that was on the screen; `move` comes from a button pressed without script. */
export const orderInput = z.object({
  meetingId: z.uuid(),
  formKey,
  order: number,
  fixed: number,
  itemIds: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(z.uuid()).min(1).max(500)),
  move: move.optional(),
})

/** `version` is the number of the newest version on the screen. */
export const circulateInput = z.object({ meetingId: z.uuid(), formKey, version: number })
export type CirculateInput = z.infer<typeof circulateInput>

export const askAdoptionInput = z.object({
  meetingId: z.uuid(),
  formKey,
  version: number,
  reason: optionalReason,
})
export type AskAdoptionInput = z.infer<typeof askAdoptionInput>

const motion = { motionId: z.uuid(), formKey }
export const answerAdoptionInput = z.discriminatedUnion('answer', [
  z.object({ ...motion, answer: z.enum(['agreed', 'withdrawn']) }),
  z.object({ ...motion, answer: z.literal('refused'), reason }),
])
export type AnswerAdoptionInput = z.infer<typeof answerAdoptionInput>
