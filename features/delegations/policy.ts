import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'role'>
type Meeting = { state: string }

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']
const IN_PREPARATION = ['proposed', 'countered', 'confirmed', 'postponed']

/** A side's staff enters its delegation; everybody of the side reads the list while it is being made. */
export function canKeepList(viewer: Who, meeting: Meeting) {
  return STAFF.includes(viewer.role) && IN_PREPARATION.includes(meeting.state)
}

/** Only a meeting that both sides confirmed has somebody to notify. */
export function canNotify(viewer: Who, meeting: Meeting) {
  return STAFF.includes(viewer.role) && meeting.state === 'confirmed'
}
