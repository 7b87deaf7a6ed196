import type { Bilingual, DemoPlace, DemoSide, Localized, Offset } from '../types'

export type DemoAgendaItem = {
  title: Bilingual
  proposedBy: DemoSide
  state: 'proposed' | 'agreed' | 'countered' | 'deferred' | 'declined'
  /** Time foreseen for the item. */
  minutes: number
}

export type DemoMeeting = {
  key: 'jwg-2' | 'jwg-3' | 'jwg-4' | 'jwg-5'
  /** A proposal has no number yet. */
  number: number | null
  state: 'closed' | 'held' | 'confirmed' | 'proposed'
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
    | { state: 'circulated'; circulatedDays: number; deadlineDays: number }
    | {
        state: 'signed'
        circulatedDays: number
        deadlineDays: number
        signedDays: { pk: number; ru: number }
      }
}
