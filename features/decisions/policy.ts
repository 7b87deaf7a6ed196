import type { Viewer } from '@/features/auth/viewer'

export type DecisionStatus = 'open' | 'in_progress' | 'done' | 'overtaken' | 'withdrawn'

/** What one side says of a decision; null while it has said nothing. */
export type SideStatus = { side: string; status: DecisionStatus | null }

/** The status of own actions is reported by everybody of the side but the administrator (product.md §3). */
export function canReport(viewer: Pick<Viewer, 'role'>) {
  return viewer.role !== 'administrator'
}

/** Both sides have spoken, and say different things. A side that has said nothing contradicts nobody. */
export function sidesDiffer(reports: readonly SideStatus[]) {
  return new Set(reports.flatMap(({ status }) => status ?? [])).size > 1
}

/** Every side says the same, or none has said anything: one badge is enough. */
export function isAgreed(reports: readonly SideStatus[]) {
  return new Set(reports.map(({ status }) => status)).size <= 1
}

export function isClosed(status: DecisionStatus | null) {
  return status === 'done' || status === 'overtaken' || status === 'withdrawn'
}

/** Past its day while a side has not closed it. Days are compared as they are written, `2026-11-23`. */
export function isOverdue(decision: { dueOn: string | null; reports: readonly SideStatus[] }, today: string) {
  return (
    decision.dueOn !== null &&
    decision.dueOn < today &&
    decision.reports.some(({ status }) => !isClosed(status))
  )
}

/** The calendar day by which due dates are judged, one for both sides. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
