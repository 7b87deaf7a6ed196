import { getViewer, isStillSignedIn } from '@/features/auth/session'
import { takePlace } from '@/features/room/live/places'
import { openStream } from '@/features/room/live/stream'
import { onMeetingChange } from '@/features/room/queries/changes'
import { isMeetingFor } from '@/features/room/queries/standing'
import { isUuid } from '@/lib/ids'

type Context = { params: Promise<{ id: string }> }

/** Tells whoever may read the meeting that it changed, for as long as the session holds. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id) || !(await isMeetingFor(viewer, id))) return answer(404)
  const leave = takePlace(viewer.session)
  if (!leave) return answer(429)

  const stream = openStream({
    meetingId: id,
    isAlive: () => isStillSignedIn(viewer),
    subscribe: onMeetingChange,
    gone: request.signal,
    onEnd: leave,
  })
  return new Response(stream, {
    // `no-transform` keeps the compression from waiting for more.
    headers: { ...kept, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })
}

/** Without this the framework would open a stream to answer with its head. */
export const HEAD = () => answer(405)

const kept = { 'Cache-Control': 'private, no-store, no-transform' }
const answer = (status: number) => new Response(null, { status, headers: kept })
