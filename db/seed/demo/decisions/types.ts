import type { Bilingual, DemoSide, Localized } from '../types'

export type DemoReport = {
  side: DemoSide
  status: 'open' | 'in progress' | 'done' | 'overtaken' | 'withdrawn'
  daysAgo: number
  note: Bilingual | null
}

/** A side's newest report is its present status; earlier ones are history. */
export type DemoDecision = {
  kind: 'decision' | 'action'
  /** Running number within the kind: JWG/…/02-D01, JWG/…/02-A01. */
  n: number
  en: string
  ru: string
  offices: { pk: Localized; ru: Localized }
  dueDays: number | null
  reports: DemoReport[]
}
