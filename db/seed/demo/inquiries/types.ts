import type { DemoSector, DemoSide } from '../types'

export type DemoInquiry = {
  key: string
  sector: DemoSector
  /** Null when the sender asks about the sector as a whole. */
  opportunity: string | null
  /** The side that answers. */
  side: DemoSide
  /** What kind of organisation, never a name. */
  organisation: string
  /** ISO 3166-1 alpha-2. */
  country: string
  email: string
  state: 'received' | 'acknowledged' | 'in_review' | 'answered' | 'meeting_offered' | 'declined' | 'withdrawn'
  receivedDaysAgo: number
  /** Null while nobody has answered yet. */
  firstResponseHours: number | null
  message: string
}
