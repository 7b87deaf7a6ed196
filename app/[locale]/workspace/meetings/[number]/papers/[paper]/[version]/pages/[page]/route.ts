import { getViewer } from '@/features/auth/session'
import { type FileAddress, missing, servePicture } from '@/features/papers/serve-file'

type Props = { params: Promise<FileAddress & { page: string }> }

/** Pictures stand in pages; without a session there is no page to lead to. */
export async function GET(_request: Request, { params }: Props) {
  const [viewer, { page, ...address }] = await Promise.all([getViewer(), params])
  return viewer ? servePicture(viewer, address, page) : missing()
}
