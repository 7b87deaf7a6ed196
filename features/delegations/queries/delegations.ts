import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { ListedMember } from '@/db/schema/delegations'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import { type MeetingLine, meetingLine, type Rule, rulesPart } from '@/features/meetings/queries/parts'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Texts } from '@/i18n/localized'

export type OwnList = { number: number; members: ListedMember[]; by: Texts; at: string }
export type DelegationNotice = {
  id: string
  side: string
  number: number
  at: string
  members: ListedMember[]
}
export type Delegations = {
  meeting: MeetingLine
  own: OwnList | null
  notices: DelegationNotice[]
  rules: Rule[]
}

/** The own side's list as it stands, and of each side the latest notice with the one before it, the latest first. */
export async function getDelegations(viewer: Viewer, address: MeetingAddress): Promise<Delegations | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Delegations>(sql`
      select ${meetingLine} as meeting, ${ownListPart} as own, ${noticesPart} as notices,
        ${rulesPart} as rules
      from meetings m where ${isAt(address)}`),
  )
  return rows[0] ?? null
}

/** The other side's list does not exist for this reader, so the newest is the own side's. */
const ownListPart = sql`(
  select jsonb_build_object('number', l.number, 'members', l.members, 'by', p.name, 'at', l.at)
  from delegation_lists l join people p on p.id = l.author_id
  where l.meeting_id = m.id order by l.number desc limit 1)`

const noticesPart = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'side', n.by_side, 'number', n.number, 'at', n.at,
    'members', (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'capacity', d.capacity, 'name', d.name,
      'post', d.post) order by d.position), '[]') from delegation_members d where d.notice_id = n.id))
    order by n.number desc), '[]')
  from delegation_notices n where n.meeting_id = m.id
    and n.number > (select max(o.number) - 2 from delegation_notices o
                    where o.meeting_id = m.id and o.by_side = n.by_side))`
