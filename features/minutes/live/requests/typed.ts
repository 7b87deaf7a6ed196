import { getViewer } from '@/features/auth/session'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'
import { takeTyping } from '../../mutations/type'
import { settleSoon } from '../idle'
import type { MinutesContext } from './params'

/** Takes what was typed, as bytes; the answer is the number of the update, or the code of a refusal. */
export async function takeTyped(request: Request, { params }: MinutesContext) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id)) return emptyAnswer(404)
  const update = new Uint8Array(await request.arrayBuffer())
  const knowsWhatItVoids = new URL(request.url).searchParams.get('voids') === 'yes'
  const taken = await takeTyping(viewer, { minutesId: id, update, knowsWhatItVoids })
  if (!taken.ok)
    return Response.json({ code: taken.code }, { status: taken.code === 'not-found' ? 404 : 409 })
  settleSoon(viewer, id)
  return Response.json({ seq: taken.value })
}
