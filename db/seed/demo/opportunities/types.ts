import type { DemoPlace, DemoSector, DemoSide, Localized } from '../types'

export type DemoOpportunity = {
  slug: string
  side: DemoSide
  sector: DemoSector
  stage: 'idea' | 'pre-feasibility' | 'feasibility' | 'ready' | 'operating'
  place: DemoPlace
  /** Null where the amount is not stated. */
  amountMinUsd: number | null
  amountMaxUsd: number | null
  instrument: 'equity' | 'joint-venture' | 'ppp' | 'offtake' | 'service-contract'
  title: Localized
  /** At most 200 characters: it stands on the card and in search results. */
  summary: Localized
  body: Localized
  verifiedDaysAgo: number
  state: 'draft' | 'in_review' | 'published' | 'withdrawn'
}
