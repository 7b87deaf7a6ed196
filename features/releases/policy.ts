import type { Viewer } from '@/features/auth/viewer'

/** A co-chair agrees for the own side that a clause of a signed record becomes public (product.md §3). */
export function canRelease(viewer: Pick<Viewer, 'role'>, record: { state: string }) {
  return viewer.role === 'co_chair' && record.state === 'signed'
}
