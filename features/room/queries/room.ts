import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { ListedMember } from '@/db/schema/delegations'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import { type MeetingLine, meetingLine, type Rule, rulesPart } from '@/features/meetings/queries/parts'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Texts } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import type { Coming } from '../presence'
import type { Turned } from '../times'

export type RoomItem = { id: string; position: number; title: Texts; durationMinutes: number }
export type RoomNote = {
  id: string
  itemId: string
  language: Locale
  body: string
  by: Texts
  side: string
  at: string
}
export type Room = {
  meeting: MeetingLine & { hostTimeZone: string }
  items: RoomItem[]
  /** The newest notice of each side that has notified one. */
  delegations: { side: string; members: ListedMember[] }[]
  comings: Coming[]
  turned: Turned[]
  notes: RoomNote[]
  /** Members beside the head whom the quorum needs of each side. */
  needed: number
  rules: Rule[]
}

/** Everything that the room shows, in one round trip: it is read again at every change. */
export async function getRoom(viewer: Viewer, address: MeetingAddress): Promise<Room | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Room>(sql`
      select ${meetingLine} || jsonb_build_object('hostTimeZone', h.time_zone) as meeting, ${items} as items,
        ${delegations} as delegations, ${comings} as comings, ${turned} as turned, ${notes} as notes,
        coalesce((select members from procedure_rules where key = 'quorum'), 0) as needed,
        ${rulesPart} as rules
      from meetings m join sides h on h.code = m.host_side where ${isAt(address)}`),
  )
  return rows[0] ?? null
}

const items = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'position', i.position, 'title', i.title,
    'durationMinutes', i.duration_minutes) order by i.position), '[]')
  from agenda_items i where i.meeting_id = m.id and i.state not in ('deferred', 'declined'))`

const delegations = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('side', n.by_side, 'members', (
    select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'capacity', d.capacity, 'name', d.name, 'post', d.post)
      order by d.position), '[]') from delegation_members d where d.notice_id = n.id))), '[]')
  from delegation_notices n where n.meeting_id = m.id and n.number = (
    select max(o.number) from delegation_notices o where o.meeting_id = m.id and o.by_side = n.by_side))`

const comings = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('key', a.member_key, 'kind', a.kind, 'at', a.at) order by a.at), '[]')
  from attendance a where a.meeting_id = m.id)`

const turned = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('itemId', t.item_id, 'at', t.at) order by t.at), '[]')
  from room_turns t where t.meeting_id = m.id)`

const notes = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'itemId', r.item_id, 'language', r.language,
    'body', r.body, 'by', p.name, 'side', r.by_side, 'at', r.at) order by r.at desc, r.id), '[]')
  from room_notes r join agenda_items i on i.id = r.item_id join people p on p.id = r.by_person
  where i.meeting_id = m.id)`
