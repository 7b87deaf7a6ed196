import { z } from 'zod'
import { parseMarkup } from '@/lib/rich-text-markup'
import { richText } from '@/lib/rich-text-schema'

export const NOTE_LENGTH = 8000

const noteFields = z.object({
  meetingId: z.uuid(),
  formKey: z.uuid(),
  /** Of the minutes of that meeting; a note on the meeting as a whole has none. */
  clauseId: z
    .union([z.literal('').transform(() => null), z.uuid()])
    .nullish()
    .transform((given) => given ?? null),
  /** Of which text of the clause it is a draft. */
  draftOf: z
    .union([z.literal('').transform(() => null), z.enum(['en', 'ru'])])
    .nullish()
    .transform((given) => given ?? null),
  // A browser sends line ends as two characters and counts them as one.
  body: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(NOTE_LENGTH)),
})

/** A draft is of a clause, and such that it could stand in the minutes. */
export const noteInput = noteFields.refine(
  ({ draftOf, clauseId, body }) =>
    draftOf === null || (clauseId !== null && richText.safeParse(parseMarkup(body)).success),
)

type Given = z.infer<typeof noteInput>
export type NoteInput = Omit<Given, 'clauseId' | 'draftOf'> & Partial<Pick<Given, 'clauseId' | 'draftOf'>>
