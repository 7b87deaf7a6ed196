import type { Viewer } from '@/features/auth/viewer'

type Reader = Pick<Viewer, 'role' | 'side'>
type Minutes = { state: string; signedSides: readonly string[] }

/** A co-chair signs once for the own side, from the moment the text has left the draft (product.md §3 and §4). */
export function isWaitingForSignature(viewer: Reader, minutes: Minutes) {
  const isOpen = minutes.state === 'circulated' || minutes.state === 'agreed'
  return viewer.role === 'co_chair' && isOpen && !minutes.signedSides.includes(viewer.side)
}

/** Comments in circulation are everybody's but the administrator's, who only reads. */
export function canComment(viewer: Reader, minutes: Pick<Minutes, 'state'>) {
  return viewer.role !== 'administrator' && minutes.state === 'circulated'
}
