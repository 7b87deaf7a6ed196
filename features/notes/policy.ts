import type { Viewer } from '@/features/auth/viewer'

/** Everybody of a side reads its notes; all but the administrator, who only reads, write them (product.md §3). */
export function canWriteNote(viewer: Pick<Viewer, 'role'>) {
  return viewer.role !== 'administrator'
}
