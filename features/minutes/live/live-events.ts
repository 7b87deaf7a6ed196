import type { Viewer } from '@/features/auth/viewer'
import type { StreamEvent } from '@/lib/live/stream'
import { getLiveNews, type Known, type LiveSaid } from '../queries/live'

/**
 * What a stream tells its reader: asked for by the reader's own rights each time, so that it ends with the session or the
 * role. Remembers up to where the reader knows.
 */
export function liveEvents(viewer: Viewer, minutesId: string, from: Known) {
  let known = from
  let standing = ''
  return async (said: LiveSaid[]): Promise<StreamEvent[] | null> => {
    const news = await getLiveNews(viewer, minutesId, known)
    if (!news) return null
    const { seq, updates, matched, matches, state, revision } = news
    known = { seq, matched }
    const events: StreamEvent[] = []
    const add = (event: string, data: object) => events.push({ event, data: JSON.stringify(data) })
    if (updates.length > 0) add('typed', { seq, updates })
    if (matches.length > 0) add('matched', { matched, matches })
    const now = JSON.stringify({ state, revision })
    if (now !== standing) add('standing', { state, revision })
    standing = now
    for (const one of said) if ('presence' in one) add('presence', one.presence)
    return events
  }
}
