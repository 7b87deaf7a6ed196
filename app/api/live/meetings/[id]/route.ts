import { getViewer, isStillSignedIn } from '@/features/auth/session'
import { onMeetingChange } from '@/features/room/queries/changes'
import { isMeetingFor } from '@/features/room/queries/standing'
import { isUuid } from '@/lib/ids'
import { takePlace } from '@/lib/live/places'
import { emptyAnswer, openStream, streamAnswer } from '@/lib/live/stream'

type Context = { params: Promise<{ id: string }> }

/** Tells whoever may read the meeting that it changed, never what, for as long as the session holds. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id) || !(await isMeetingFor(viewer, id))) return emptyAnswer(404)
  const leave = takePlace(viewer.session)
  if (!leave) return emptyAnswer(429)

  return streamAnswer(
    openStream<void>({
      read: async (said) => {
        if (!(await isStillSignedIn(viewer))) return null
        return said.length > 0 ? [{ event: 'change', data: id }] : []
      },
      subscribe: onMeetingChange,
      gone: request.signal,
      onEnd: leave,
    }),
  )
}

/** Without this the framework would open a stream to answer with its head. */
export const HEAD = () => emptyAnswer(405)
