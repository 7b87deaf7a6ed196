import type { Viewer } from '@/features/auth/viewer'
import { isWaitingForKey } from '@/features/signatures/policy'

type Reader = Pick<Viewer, 'role' | 'side'>

type Minutes = { state: string; signedSides: readonly string[] }

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** Who writes minutes at all, and sees what is being written. */
export const isWriter = ({ role }: Pick<Reader, 'role'>) => STAFF.includes(role)

/** Until both sides signed, each side's secretary and co-chair write the text; beginning it is theirs as well. */
export function canWrite(viewer: Reader, { state }: Pick<Minutes, 'state'>) {
  return isWriter(viewer) && state !== 'signed'
}

/** A record is begun once the meeting was held and has none. */
export function canBegin(viewer: Reader, meeting: { state: string; minutesState: string | null }) {
  return isWriter(viewer) && meeting.state === 'held' && meeting.minutesState === null
}

/** Whoever edits a text that circulates or was agreed says that they know what it voids. */
export const isVoidedByEdit = ({ state }: Pick<Minutes, 'state'>) =>
  state === 'circulated' || state === 'agreed'

/** A co-chair signs once for the own side, what both sides agreed on (product.md §3 and §4). */
export function isWaitingForSignature(viewer: Reader, minutes: Minutes) {
  return minutes.state === 'agreed' && isWaitingForKey(viewer, minutes)
}
