import type { Viewer } from '@/features/auth/viewer'
import type { MeetingState } from '@/features/meetings/queries/parts'
import { canMove } from '@/features/motions/policy'

export type ItemKind = 'regular' | 'opening' | 'review'
export type AgendaState = 'proposed' | 'agreed' | 'countered' | 'deferred' | 'declined'
export type Answer = 'agreed' | 'deferred' | 'declined'
export type VersionKind = 'provisional' | 'adopted'

type Who = Pick<Viewer, 'role' | 'side'>
type Meeting = { state: MeetingState }

/** What the rules need to know about an item: whose wording is the newest, and whether anybody has settled it. */
export type ItemStanding = { kind: ItemKind; state: AgendaState; wordedBy: string; meeting: Meeting }

const LIVE: readonly MeetingState[] = ['proposed', 'countered', 'confirmed', 'postponed']

/** An agenda lives until its meeting is held. */
export function isLive({ state }: Meeting) {
  return LIVE.includes(state)
}

/** Everybody of a side proposes, but the administrator, who only reads (product.md §3). */
export function canPropose(viewer: Who, meeting: Meeting) {
  return viewer.role !== 'administrator' && isLive(meeting)
}

/** The newest wording waits for the side that did not write it: its secretary or co-chair answers. */
export function canAnswerWording(viewer: Who, { wordedBy }: { wordedBy: string }) {
  return canMove(viewer) && wordedBy !== viewer.side
}

export function canAnswer(viewer: Who, item: ItemStanding) {
  return isOpen(item) && isLive(item.meeting) && canAnswerWording(viewer, item)
}

/** Either side words an item anew until it is settled; what was agreed opens again, with a reason. */
export function canReword(viewer: Who, item: ItemStanding) {
  const isSettled = item.state === 'deferred' || item.state === 'declined'
  return canMove(viewer) && isLive(item.meeting) && item.kind === 'regular' && !isSettled
}

export function canOrder(viewer: Who, meeting: Meeting) {
  return canMove(viewer) && isLive(meeting)
}

type Versioned = Meeting & { hostSide: string }

/** The host's secretary or co-chair circulates, once there is a date that both confirmed. */
export function canCirculate(viewer: Who, { state, hostSide }: Versioned) {
  return canMove(viewer) && viewer.side === hostSide && (state === 'confirmed' || state === 'postponed')
}

export type AgendaStanding = {
  /** The newest version; null before the first one is circulated. */
  newest: { number: number; kind: VersionKind } | null
  /** The agenda is no longer what that version says. */
  isChanged: boolean
  openItems: number
}

/** What both can adopt: a version that was circulated, that still holds, and in which nothing is open. */
export function isAdoptable({ newest, isChanged, openItems }: AgendaStanding) {
  return newest?.kind === 'provisional' && !isChanged && openItems === 0
}

export function canAskAdoption(viewer: Who, agenda: AgendaStanding & { meeting: Meeting; isAsked: boolean }) {
  return canMove(viewer) && isLive(agenda.meeting) && isAdoptable(agenda) && !agenda.isAsked
}

type Dated = Meeting & { startsAt: string }
const DAY = 24 * 60 * 60 * 1000

/** Where a rule's day falls before the meeting. A postponed meeting has none to count from. */
export function dayOfRule({ state, startsAt }: Dated, days: number) {
  return state === 'postponed' ? null : new Date(new Date(startsAt).getTime() - days * DAY)
}

export function isPast(day: Date | null, now: Date) {
  return day !== null && now > day
}

function isOpen({ kind, state }: ItemStanding) {
  return kind === 'regular' && (state === 'proposed' || state === 'countered')
}
