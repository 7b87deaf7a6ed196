import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type NamedHoliday = { side: string; day: string; name: Texts; isProvisional: boolean }
export type StandingMeeting = { id: string; body: string; number: number; startsAt: Date; endsAt: Date }

type Span = { from: string; until: string; except: string | null }

/** What stands in the way within a span of days: holidays of both sides, and the confirmed meetings of every body. */
export async function listObstacles(viewer: Viewer, { from, until, except }: Span) {
  return withViewer(viewer, async (tx) => {
    const { rows: holidays } = await tx.execute<NamedHoliday>(sql`
      select side, day::text, name, is_provisional as "isProvisional" from holidays
      where day between ${from}::date - 1 and ${until}::date + 1 order by day, side`)
    const { rows: meetings } = await tx.execute<
      Omit<StandingMeeting, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }
    >(sql`
      select id, body, number, to_jsonb(starts_at) as "startsAt", to_jsonb(ends_at) as "endsAt" from meetings
      where state = 'confirmed' and ends_at > ${from}::date - 1 and starts_at < ${until}::date + 2
        and id is distinct from ${except}::uuid order by starts_at`)
    const standing = meetings.map((meeting) => ({
      ...meeting,
      startsAt: new Date(meeting.startsAt),
      endsAt: new Date(meeting.endsAt),
    }))
    return { holidays, meetings: standing }
  })
}
