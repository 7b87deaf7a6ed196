import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'

type RoomMeeting = { id: string; state: string; hostSide: string; startsAt: string; hostTimeZone: string }

/** For a mutation: the meeting, held for this transaction so that two acts in one room come one after the other. */
export async function enterRoom(tx: Tx, address: MeetingAddress): Promise<RoomMeeting | null> {
  const { rows } = await tx.execute<RoomMeeting>(sql`
    select m.id, m.state, m.host_side as "hostSide", to_jsonb(m.starts_at) #>> '{}' as "startsAt",
      h.time_zone as "hostTimeZone"
    from meetings m join sides h on h.code = m.host_side where ${isAt(address)}`)
  const [meeting] = rows
  if (!meeting) return null
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`room ${meeting.id}`}, 0))`)
  return meeting
}

/** Whether this meeting exists for the viewer. */
export async function isMeetingFor(viewer: Viewer, id: string) {
  const { rows } = await withViewer(viewer, (tx) => tx.execute(sql`select from meetings where id = ${id}`))
  return rows.length > 0
}
