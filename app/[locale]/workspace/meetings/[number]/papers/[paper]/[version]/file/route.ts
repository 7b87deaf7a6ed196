import { getViewer } from '@/features/auth/session'
import { type FileAddress, moved, serveFile } from '@/features/papers/serve-file'

type Props = { params: Promise<FileAddress> }

export async function GET(request: Request, { params }: Props) {
  const [viewer, address] = await Promise.all([getViewer(), params])
  if (viewer) return serveFile(viewer, request, address)
  const page = `/${address.locale}/workspace/meetings/${address.number}/papers/${address.paper}`
  return moved(`/${address.locale}/sign-in?then=${encodeURIComponent(page)}`)
}

export const HEAD = (request: Request, props: Props) => GET(request, props)
