import type { Viewer } from '@/features/auth/viewer'

/** Which mails went out to a side is for its administrator to see (product.md §3). */
export function canReadMails(viewer: Pick<Viewer, 'role'>) {
  return viewer.role === 'administrator'
}
