import { getViewer } from '@/features/auth/session'
import { settleSoon, settleWhenLeft } from '@/features/minutes/live/idle'
import { liveEvents } from '@/features/minutes/live/live-events'
import { takeTyping } from '@/features/minutes/mutations/type'
import { getLiveNews, onMinutesNews } from '@/features/minutes/queries/live'
import { knownInput } from '@/features/minutes/validation'
import { isUuid } from '@/lib/ids'
import { takePlace } from '@/lib/live/places'
import { emptyAnswer, openStream, streamAnswer } from '@/lib/live/stream'

type Context = { params: Promise<{ id: string }> }

/** Tells whoever may write these minutes what is typed, compared and moved in them, for as long as they may. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  const known = knownInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!viewer || !isUuid(id) || !known.success || !(await getLiveNews(viewer, id, known.data)))
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

/** Takes what was typed, as bytes; the answer is the number of the update, or the code of a refusal. */
export async function POST(request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id)) return emptyAnswer(404)
  const update = new Uint8Array(await request.arrayBuffer())
  const knowsWhatItVoids = new URL(request.url).searchParams.get('voids') === 'yes'
  const taken = await takeTyping(viewer, { minutesId: id, update, knowsWhatItVoids })
  if (!taken.ok) return Response.json({ code: taken.code }, { status: taken.code === 'not-found' ? 404 : 409 })
  settleSoon(viewer, id)
  return Response.json({ seq: taken.value })
}

/** Without this the framework would open a stream to answer with its head. */
export const HEAD = () => emptyAnswer(405)
