import { getViewer } from '@/features/auth/session'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'
import { openSharedText } from '../../mutations/open'
import type { MinutesContext } from './params'

/** The shared document of these minutes as it stands, for whoever may write them. */
export async function sendText(_request: Request, { params }: MinutesContext) {
  const viewer = await getViewer()
  const { id } = await params
  const text = viewer && isUuid(id) ? await openSharedText(viewer, id) : null
  return text ? Response.json(text) : emptyAnswer(404)
}
