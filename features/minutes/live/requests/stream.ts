import { getViewer } from '@/features/auth/session'
import { isUuid } from '@/lib/ids'
import { takePlace } from '@/lib/live/places'
import { emptyAnswer, openStream, streamAnswer } from '@/lib/live/stream'
import { isWriter } from '../../policy'
import { getLiveNews, onMinutesNews } from '../../queries/live'
import { knownInput } from '../../validation'
import { settleWhenLeft } from '../idle'
import { liveEvents } from '../live-events'
import type { MinutesContext } from './params'

/** Tells whoever may write these minutes what is typed, compared and moved in them, for as long as they may. */
export async function streamText(request: Request, { params }: MinutesContext) {
  const viewer = await getViewer()
  const { id } = await params
  const known = knownInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (
    !viewer ||
    !isWriter(viewer) ||
    !isUuid(id) ||
    !known.success ||
    !(await getLiveNews(viewer, id, known.data))
  )
    return emptyAnswer(404)
  const leave = takePlace(viewer.session)
  if (!leave) return emptyAnswer(429)

  return streamAnswer(
    openStream({
      read: liveEvents(viewer, id, known.data),
      subscribe: (tell) => onMinutesNews(id, tell),
      gone: request.signal,
      onEnd: () => {
        leave()
        settleWhenLeft(viewer, id)
      },
    }),
  )
}
