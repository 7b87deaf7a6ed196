import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'side' | 'role'>

/** What the rules need to know of the search for a date. */
export type Search = {
  state: string
  /** The newest round; null where none was written since the meeting was called or postponed. */
  round: { number: number; bySide: string; slots: readonly { startsAt: string }[] } | null
}

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']
const LOOKING = ['proposed', 'countered', 'postponed']

/** Whether a date is still looked for. */
export function isLooking({ state }: Pick<Search, 'state'>) {
  return LOOKING.includes(state)
}

/** A meeting is called by a side's secretary or co-chair (product.md §3). */
export function canCallMeeting(viewer: Pick<Who, 'role'>) {
  return STAFF.includes(viewer.role)
}

/** The first key is the round, the second its confirmation: never in one hand. */
export function canConfirm(viewer: Who, { state, round }: Search) {
  return canCallMeeting(viewer) && isLooking({ state }) && round !== null && round.bySide !== viewer.side
}

/** Whoever has to answer may answer with other dates; the side that waits, only when its dates have passed. */
export function canPropose(viewer: Who, { state, round }: Search, now: Date) {
  if (!canCallMeeting(viewer) || !isLooking({ state })) return false
  return round === null || round.bySide !== viewer.side || round.slots.every((slot) => isPast(slot, now))
}

export function isPast({ startsAt }: { startsAt: string }, now: Date) {
  return new Date(startsAt) <= now
}

/** Sooner than the rules of procedure want; `noticeDays` is the number of days of 24 hours (rule “notice”). */
export function isShortNotice({ startsAt }: { startsAt: string }, noticeDays: number, now: Date) {
  return new Date(startsAt).getTime() < now.getTime() + noticeDays * 24 * 60 * 60 * 1000
}
