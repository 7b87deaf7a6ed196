import type { Viewer } from '@/features/auth/viewer'

/** A co-chair signs, or whoever a co-chair appointed in writing for this day to sign (rules of procedure, quorum). */
export function canSign(viewer: Pick<Viewer, 'role'>, appointment: string | null) {
  return viewer.role === 'co_chair' || appointment !== null
}
