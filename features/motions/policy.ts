import type { Viewer } from '@/features/auth/viewer'

export type MotionKind = 'waive' | 'postpone' | 'cancel' | 'adopt_agenda' | 'hold'
export type MotionAnswer = 'withdrawn' | 'agreed' | 'refused'

type Who = Pick<Viewer, 'side' | 'role'>
type Asked = { bySide: string; answer: MotionAnswer | null }

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** The first key: a side's secretary or co-chair asks (product.md §3). */
export function canMove(viewer: Who) {
  return STAFF.includes(viewer.role)
}

/** The second key is never in the hand that turned the first: only the other side agrees or refuses. */
export function canAnswer(viewer: Who, motion: Asked, answer: MotionAnswer) {
  const isOwn = motion.bySide === viewer.side
  return canMove(viewer) && motion.answer === null && isOwn === (answer === 'withdrawn')
}
