import { z } from 'zod'

export const NOTE_LENGTH = 8000

export const noteInput = z.object({
  meetingId: z.uuid(),
  formKey: z.uuid(),
  /** Of the minutes of that meeting; a note on the meeting as a whole has none. */
  clauseId: z
    .union([z.literal('').transform(() => null), z.uuid()])
    .nullish()
    .transform((given) => given ?? null),
  // A browser sends line ends as two characters and counts them as one.
  body: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(NOTE_LENGTH)),
})

export type NoteInput = Omit<z.infer<typeof noteInput>, 'clauseId'> & { clauseId?: string | null }
