import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type ListedMember, delegationLists as lists } from '@/db/schema/delegations'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'

/** For a mutation: the meeting and the newest revision of the viewer's list; 0 before there is one. */
export async function findStanding(tx: Tx, viewer: { side: string }, address: MeetingAddress) {
  const { rows } = await tx.execute<{ id: string; state: string }>(
    sql`select m.id, m.state from meetings m where ${isAt(address)}`,
  )
  const [meeting] = rows
  if (!meeting) return null
  const [newest] = await tx
    .select({ number: lists.number, members: lists.members })
    .from(lists)
    .where(and(eq(lists.audience, viewer.side), eq(lists.meetingId, meeting.id)))
    .orderBy(desc(lists.number))
    .limit(1)
  return { meeting, list: newest ?? { number: 0, members: [] } }
}

/** The side's newest notice, or none. */
export async function findNewestNotice(tx: Tx, side: string, meetingId: string) {
  const { rows } = await tx.execute<{ number: number; members: ListedMember[] }>(sql`
    select n.number, (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'capacity', d.capacity, 'name', d.name,
      'post', d.post) order by d.position), '[]') from delegation_members d where d.notice_id = n.id) as members
    from delegation_notices n where n.meeting_id = ${meetingId} and n.by_side = ${side}
    order by n.number desc limit 1`)
  return rows[0] ?? null
}
