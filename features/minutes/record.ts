import type { ClauseContent } from '@/db/schema/minutes-text'

type Both = { en: string | null; ru: string | null }

/** Everything that is signed, as `app.record_of` makes it; docs/record-file.md says what each part means. */
export type MinutesRecord = {
  schema: 'jwg-minutes/1'
  meeting: {
    body: string
    number: number
    host: string
    title: Both
    place: Both
    startsAt: string
    endsAt: string
  }
  revision: number
  authenticText: 'both' | 'en' | 'ru'
  clauses: ClauseContent[]
  attendance: { side: string; capacity: string; name: Both; post: Both }[]
  annexes: { number: number; title: string; language: string; sha256: string }[]
  reservations: { clause: string; side: string; reason: string }[]
}
