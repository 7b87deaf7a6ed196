import { z } from 'zod'
import { meetingField } from '@/features/meetings/validation'
import { markupField } from '@/lib/markup-field'
import { COMMENT_LENGTH } from './limits'

/** Postgres counts revisions in 32 bits. */
const LARGEST = 2_147_483_647

export const ENDINGS = ['resolved', 'recorded'] as const

const written = (least: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim())
    .pipe(z.string().min(least).max(COMMENT_LENGTH))

/** The words that somebody wants instead; nothing typed is no wish. */
const wording = markupField.optional().transform((text) => text ?? null)

const form = {
  meeting: meetingField,
  formKey: z.uuid(),
  revision: z.coerce.number().int().min(1).max(LARGEST),
}

/** What a person may send from the page of the minutes; the button or form says which act it is. */
export const circulationInput = z.discriminatedUnion('act', [
  z.object({ ...form, act: z.literal('circulate') }),
  z.object({ ...form, act: z.literal('agree') }),
  z.object({ ...form, act: z.literal('extend'), text: written(3) }),
  z.object({ ...form, act: z.literal('reserve'), clause: z.uuid(), text: written(3) }),
  z.object({
    ...form,
    act: z.literal('comment'),
    clause: z.uuid(),
    text: written(1),
    language: z.enum(['en', 'ru', 'ur']),
    suggestion: wording,
  }),
  z.object({ ...form, act: z.literal('end'), reservation: z.uuid(), ending: z.enum(ENDINGS) }),
])

/** What became of a comment; declining it owes a reason. */
export const answerInput = z
  .object({
    meeting: meetingField,
    comment: z.uuid(),
    answer: z.enum(['accepted', 'noted', 'declined']),
    reason: written(0).transform((text) => (text === '' ? null : text)),
    voids: z.literal('yes').optional(),
    formKey: z.uuid(),
  })
  .refine(({ answer, reason }) => answer !== 'declined' || reason !== null)
export type AnswerInput = z.infer<typeof answerInput>

export type CirculationInput = z.infer<typeof circulationInput>
export type CirculationAct = CirculationInput['act']

/** What the page says was done, as its address tells. */
export const doneAct = z.enum(['circulate', 'agree', 'extend', 'comment', 'reserve', 'end', 'answer'])
