import type { Viewer } from '@/features/auth/viewer'

export type Scan = 'pending' | 'clean' | 'infected' | 'unscanned'

type Who = Pick<Viewer, 'id' | 'side' | 'role'>
type Meeting = { state: string }
type Paper = { audience: string; side: string; byPerson: string }

const OVER: readonly string[] = ['closed', 'cancelled', 'historical']
const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** Delegates hand in papers with the items that they propose, staff with any; the administrator only reads. */
export function canHandIn(viewer: Pick<Who, 'role'>, meeting: Meeting) {
  return viewer.role !== 'administrator' && takesPapers(meeting)
}

/** After its minutes are signed a meeting takes no paper any more. */
export function takesPapers(meeting: Meeting) {
  return !OVER.includes(meeting.state)
}

/** A paper is carried on by the side that handed it in. */
export function canAddVersion(viewer: Who, paper: Paper, meeting: Meeting) {
  return canHandIn(viewer, meeting) && paper.side === viewer.side
}

/** What is one side's own is shared by that side's staff, or by whoever handed it in. */
export function canShare(viewer: Who, paper: Paper, meeting: Meeting) {
  if (paper.audience === 'joint' || !canAddVersion(viewer, paper, meeting)) return false
  return STAFF.includes(viewer.role) || paper.byPerson === viewer.id
}

/** Nobody opens what the scanner has not let through. Without a scanner the page says so. */
export function isOpen({ scan }: { scan: Scan }) {
  return scan === 'clean' || scan === 'unscanned'
}
