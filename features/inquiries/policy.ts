import type { Viewer } from '@/features/auth/viewer'

/** Investors are answered by the secretary and the co-chair of the side they wrote to (product.md §3). */
export function canAnswerInquiries(viewer: Pick<Viewer, 'role'>) {
  return viewer.role === 'secretary' || viewer.role === 'co_chair'
}
