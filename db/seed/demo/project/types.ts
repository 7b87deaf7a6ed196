import type { Bilingual, DemoSide, Localized } from '../types'

export const phaseKeys = [
  'concept',
  'pre-feasibility',
  'audit-and-feasibility',
  'feed-and-permits',
  'financing',
  'construction',
  'commissioning',
  'operation',
] as const

export type DemoPhaseKey = (typeof phaseKeys)[number]

export type DemoMilestoneReport = {
  /** What this side now expects, or when it was reached by this side's account. */
  forecastDays: number
  reached: boolean
  note: Bilingual | null
}

export type DemoMilestone = {
  key: string
  phase: DemoPhaseKey
  title: Localized
  baselineDays: number
  reports: { pk: DemoMilestoneReport; ru: DemoMilestoneReport }
}

export type DemoEvidence = { key: string; title: Localized; owedBy: DemoSide; providedDaysAgo: number | null }

export type DemoGate = {
  phase: DemoPhaseKey
  name: Localized
  state: 'passed' | 'current' | 'future'
  evidence: DemoEvidence[]
}
