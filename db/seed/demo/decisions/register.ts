import { jwg2Minutes } from '../minutes'
import type { Bilingual, DemoSide } from '../types'
import type { DemoDecision, DemoReport } from './types'

/** The register repeats the signed words, so the text is taken from the clause and never typed again. */
export function registered(
  kind: DemoDecision['kind'],
  n: number,
  offices: DemoDecision['offices'],
  dueDays: number | null,
  reports: DemoReport[],
): DemoDecision {
  const clause = jwg2Minutes.filter((each) => each.kind === kind)[n - 1]
  if (!clause) throw new Error(`The minutes of JWG-2 have no ${kind} ${n}`)

  return { kind, n, en: clause.en, ru: clause.ru, offices, dueDays, reports }
}

export function report(
  side: DemoSide,
  status: DemoReport['status'],
  daysAgo: number,
  note: Bilingual | null = null,
): DemoReport {
  return { side, status, daysAgo, note }
}
