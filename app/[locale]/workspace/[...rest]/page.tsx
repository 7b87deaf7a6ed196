import { notFound } from 'next/navigation'
import { requireViewer } from '@/features/auth/session'

/** Any other address of the workspace: the not-found page inside the frame. */
export default async function UnknownRoom() {
  await requireViewer()
  notFound()
}
