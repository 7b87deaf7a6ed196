import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'role'>
const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** Signed minutes are changed by a corrigendum alone, which either side's staff may propose. */
export function canPropose(viewer: Who, record: { state: string }) {
  return STAFF.includes(viewer.role) && record.state === 'signed'
}

/** Before the second key it is taken back by its side, or declined by the other one. */
export function canEnd(viewer: Who, corrigendum: { number: number | null; ending: string | null }) {
  return STAFF.includes(viewer.role) && corrigendum.number === null && corrigendum.ending === null
}
