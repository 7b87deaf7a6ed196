import type { Viewer } from '@/features/auth/viewer'

type Reader = Pick<Viewer, 'role' | 'side'>

/** An item is answered by the other side's secretary or co-chair (product.md §3). */
export function canAnswerAgendaItem(viewer: Reader, item: { proposedBy: string }) {
  return (viewer.role === 'secretary' || viewer.role === 'co_chair') && item.proposedBy !== viewer.side
}
