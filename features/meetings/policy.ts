import type { Viewer } from '@/features/auth/viewer'
import type { MotionKind } from '@/features/motions/policy'

type Reader = Pick<Viewer, 'role' | 'side'>

export type Standing = { state: string; startsAt: string }

/** In which states a joint act makes sense (product.md §4); the agenda's own page knows when it is adopted. */
const FITTING: Record<Exclude<MotionKind, 'adopt_agenda'>, readonly string[]> = {
  postpone: ['confirmed'],
  cancel: ['confirmed', 'postponed'],
  hold: ['confirmed'],
  waive: ['confirmed', 'postponed'],
}

export type Act = keyof typeof FITTING

export function isAct(kind: MotionKind): kind is Act {
  return kind !== 'adopt_agenda'
}

/** Whether the act can be done to the meeting as it stands. Nothing has taken place that has not begun. */
export function isFitting(meeting: Standing, act: Act, now: Date) {
  return FITTING[act].includes(meeting.state) && (act !== 'hold' || new Date(meeting.startsAt) <= now)
}

/** What the viewer may ask the other side for now. */
export function actsFor(viewer: Reader, meeting: Standing, now: Date): Act[] {
  const acts = ['postpone', 'cancel', 'hold', 'waive'] as const
  return isStaff(viewer) ? acts.filter((act) => isFitting(meeting, act, now)) : []
}

/** What does not stand yet, either side ends alone. */
export function canWithdrawMeeting(viewer: Reader, { state }: Pick<Standing, 'state'>) {
  return isStaff(viewer) && (state === 'proposed' || state === 'countered')
}

/** Both keys are the signatures under the minutes; the database looks for them. */
export function canCloseMeeting(viewer: Reader, { state }: Pick<Standing, 'state'>) {
  return isStaff(viewer) && state === 'held'
}

function isStaff({ role }: Reader) {
  return role === 'secretary' || role === 'co_chair'
}
