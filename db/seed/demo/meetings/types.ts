import type { Bilingual, DemoPlace, DemoSide, Localized, Offset } from '../types'

export type DemoAgendaItem = {
  title: Bilingual
  proposedBy: DemoSide
  state: 'proposed' | 'agreed' | 'countered' | 'deferred' | 'declined'
  /** Time foreseen for the item. */
  minutes: number
  /** The other side's wording, where it proposed one. */
  counter?: { title: Bilingual; minutes: number; reason: string }
  /** Why it was deferred or declined. */
  answerReason?: string
  /** Why it came after the day for requests. */
  lateReason?: string
}

export type DemoMeeting = {
  key: string
  /** `JWG` where nothing is said. */
  body?: 'JWG-T' | 'JWG-F' | 'JWG-L'
  /** A proposal has no number yet. */
  number: number | null
  state: 'closed' | 'held' | 'confirmed' | 'proposed' | 'countered' | 'postponed' | 'cancelled'
  /** Why it was postponed or cancelled. */
  reason?: string
  proposedBy: DemoSide
  host: DemoSide
  start: Required<Offset>
  durationMinutes: number
  place: DemoPlace
  videoLink: boolean
  title: Localized
  agendaState: 'provisional' | 'adopted'
  agenda: DemoAgendaItem[]
  minutes:
    | null
    | { state: 'draft'; begunDays: number }
    | { state: 'circulated'; circulatedDays: number; deadlineDays: number }
    | {
        /** Agreed by both sides: signed by those whose day is named, closed once it is both. */
        state: 'agreed' | 'signed'
        circulatedDays: number
        deadlineDays: number
        agreedDays: { pk: number; ru: number }
        signedDays: { pk?: number; ru?: number }
      }
}
