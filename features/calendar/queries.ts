import 'server-only'
import { sql } from 'drizzle-orm'
import { atSignIn, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Locale } from '@/i18n/routing'
import type { SideRow } from '@/i18n/side-words'
import { sha256 } from '@/lib/hash'
import type { CalendarMeeting } from './event'

export type OwnFeed = { madeAt: Date; lastReadAt: Date | null }

/** Whether the viewer has a calendar address. The address itself is known to nobody but who was shown it. */
export function getOwnFeed(viewer: Viewer): Promise<OwnFeed | null> {
  return withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<{ madeAt: string; lastReadAt: string | null }>(
      sql`select made_at as "madeAt", last_read_at as "lastReadAt" from app.calendar_feed_of_viewer()`,
    )
    const [feed] = rows
    if (!feed) return null
    return { madeAt: new Date(feed.madeAt), lastReadAt: feed.lastReadAt ? new Date(feed.lastReadAt) : null }
  })
}

type Calendar = { locale: Locale; sides: SideRow[]; events: CalendarMeeting[] }

/** What the holder of an address may read; null for one that has ended or never was. */
export async function readPublicCalendar(token: string): Promise<Calendar | null> {
  const { rows } = await atSignIn().execute<{ calendar: Calendar | null }>(
    sql`select app.read_calendar(${sha256(token)}) as calendar`,
  )
  return rows[0]?.calendar ?? null
}

/** One meeting for a calendar; null while it was never confirmed. */
export async function getCalendarMeeting(viewer: Viewer, address: MeetingAddress) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ event: CalendarMeeting; sides: SideRow[] }>(sql`
      select app.calendar_event(m.id) as event, app.clocks() as sides from meetings m
      where ${isAt(address)} and app.is_in_calendar(m.number, m.state)`),
  )
  return rows[0] ?? null
}
