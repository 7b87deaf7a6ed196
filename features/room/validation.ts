import { z } from 'zod'
import { meetingField } from '@/features/meetings/validation'

export const ROOM_NOTE_LENGTH = 8000
export const LANGUAGES = ['en', 'ru', 'ur'] as const

const inRoom = z.object({ meeting: meetingField, formKey: z.uuid() })

/** The button says where to: an item, or `break`. */
export const turnInput = inRoom.extend({
  item: z.union([z.literal('break').transform(() => null), z.uuid()]),
})

/** The button says who did what: `arrived:<key>`, `left:all`. */
export const attendanceInput = inRoom.extend({
  act: z
    .string()
    .regex(/^(?:arrived|left):(?:all|[0-9a-f-]{36})$/)
    .transform((text) => {
      const kind: 'arrived' | 'left' = text.startsWith('arrived') ? 'arrived' : 'left'
      return { kind, member: text.slice(text.indexOf(':') + 1) }
    }),
})

export const roomNoteInput = inRoom.extend({
  item: z.uuid(),
  language: z.enum(LANGUAGES),
  // A browser sends line ends as two characters and counts them as one.
  body: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(ROOM_NOTE_LENGTH)),
})
