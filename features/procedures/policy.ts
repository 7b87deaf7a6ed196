import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'role'>
const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** Between meetings either side's staff may put a decision to both sides (rules of procedure, written procedure). */
export const canPropose = (viewer: Who) => STAFF.includes(viewer.role)

/** Before the second key it is taken back by its side, or declined by the other one. */
export function canEnd(viewer: Who, procedure: { ref: string | null; ending: string | null }) {
  return STAFF.includes(viewer.role) && procedure.ref === null && procedure.ending === null
}
