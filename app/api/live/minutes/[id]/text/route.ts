import { getViewer } from '@/features/auth/session'
import { openSharedText } from '@/features/minutes/mutations/open'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'

type Context = { params: Promise<{ id: string }> }

/** The shared document of these minutes as it stands, for whoever may write them. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  const text = viewer && isUuid(id) ? await openSharedText(viewer, id) : null
  return text ? Response.json(text) : emptyAnswer(404)
}
