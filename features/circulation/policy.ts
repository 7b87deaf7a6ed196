import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'role' | 'side'>
type Record = { state: string; hostSide: string; revision: number }
type Reservation = { side: string; ending: string | null }

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** The host's secretariat sends the draft round (rules of procedure, draft minutes). */
export function canCirculate(viewer: Who, record: Record) {
  return STAFF.includes(viewer.role) && viewer.side === record.hostSide && record.state === 'draft'
}

/** Everybody comments but the administrator, who only reads (product.md §3). */
export function canComment(viewer: Who, { state }: Pick<Record, 'state'>) {
  return viewer.role !== 'administrator' && state === 'circulated'
}

/** Either side's staff settles a comment, for as long as the text is not signed. */
export function canAnswerComment(viewer: Who, { state }: Pick<Record, 'state'>) {
  return STAFF.includes(viewer.role) && state !== 'signed'
}

export function canReserve(viewer: Who, { state }: Pick<Record, 'state'>) {
  return viewer.role === 'co_chair' && state === 'circulated'
}

/** Only the side that objected says that it does no longer, or that its objection is recorded. */
export function canEndReservation(viewer: Who, reservation: Reservation) {
  return viewer.role === 'co_chair' && viewer.side === reservation.side && reservation.ending === null
}

export function canExtend(viewer: Who, { state }: Pick<Record, 'state'>) {
  return STAFF.includes(viewer.role) && state === 'circulated'
}

/** A side's secretary and co-chair are asked until their side agreed, whatever still blocks the text. */
export function isWaitingForAgreement(
  viewer: Who,
  minutes: { state: string; agreedSides: readonly string[] },
) {
  return (
    STAFF.includes(viewer.role) &&
    minutes.state === 'circulated' &&
    !minutes.agreedSides.includes(viewer.side)
  )
}

/** One key of two: each side agrees once to a revision that nothing blocks. */
export function canAgree(
  viewer: Who,
  record: Pick<Record, 'state'> & { agreed: readonly string[]; blocks: number },
) {
  const isOpen = record.state === 'circulated' && record.blocks === 0
  return STAFF.includes(viewer.role) && isOpen && !record.agreed.includes(viewer.side)
}
