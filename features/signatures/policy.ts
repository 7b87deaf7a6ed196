import type { Viewer } from '@/features/auth/viewer'

/** A co-chair signs, or whoever a co-chair appointed in writing for this day to sign (rules of procedure, quorum). */
export function canSign(viewer: Pick<Viewer, 'role'>, appointment: string | null) {
  return viewer.role === 'co_chair' || appointment !== null
}

/** What may be signed waits for the co-chair of each side that has not signed it. */
export function isWaitingForKey(
  viewer: Pick<Viewer, 'role' | 'side'>,
  { signedSides }: { signedSides: readonly string[] },
) {
  return viewer.role === 'co_chair' && !signedSides.includes(viewer.side)
}
