import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { AgendaState } from '@/features/agenda/policy'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { MeetingAddress } from '../validation'
import { type MeetingLine, type MeetingState, meetingLine, type Rule, rulesPart } from './parts'

/**
 * The meetings of one body or of all, in one state or in any, the latest first; proposals, which have no number yet,
 * stand by their date like the others.
 */
export async function listMeetings(
  viewer: Viewer,
  { body = null, state = null }: { body?: string | null; state?: MeetingState | null } = {},
): Promise<MeetingLine[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ line: MeetingLine }>(sql`
      select ${meetingLine} as line from meetings m
      where (${body}::text is null or m.body = ${body}) and (${state}::text is null or m.state = ${state})
      order by m.starts_at desc, m.id limit 200`),
  )
  return rows.map((row) => row.line)
}

/** The group and its sub-groups, in their order. */
export async function listBodies(viewer: Viewer) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ code: string; name: Texts }>(sql`select code, name from bodies order by position`),
  )
  return rows
}

export type AgendaItem = {
  id: string
  position: number
  title: Texts
  proposedBy: string
  state: AgendaState
  durationMinutes: number
}

export type MeetingStep = {
  id: string
  from: MeetingState | null
  to: MeetingState
  reason: string | null
  by: Texts | null
  side: string | null
  at: string
}

export type Meeting = MeetingLine & { agenda: AgendaItem[]; history: MeetingStep[]; rules: Rule[] }

/** One meeting with its agenda, its history and the rules that set its deadlines, in one round trip. */
export async function getMeeting(viewer: Viewer, address: MeetingAddress): Promise<Meeting | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ line: MeetingLine; agenda: AgendaItem[]; history: MeetingStep[]; rules: Rule[] }>(sql`
      select ${meetingLine} as line, ${agenda} as agenda, ${history} as history, ${rulesPart} as rules
      from meetings m where ${isAt(address)}`),
  )
  const [found] = rows
  if (!found) return null
  const { line, ...rest } = found
  return { ...line, ...rest }
}

/** Where a proposal went when it was confirmed: its body and number. */
export async function findNumbered(viewer: Viewer, id: string) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ id: string; body: string; number: number }>(
      sql`select id, body, number from meetings where id = ${id} and number is not null`,
    ),
  )
  return rows[0] ?? null
}

/** For readers of other rooms: which row an address means. A number wins over the proposal's own address. */
export function isAt(address: MeetingAddress): SQL {
  return 'id' in address
    ? sql`m.id = ${address.id} and m.number is null`
    : sql`m.body = ${address.body} and m.number = ${address.number}`
}

const agenda = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'position', i.position, 'title', i.title,
    'proposedBy', i.proposed_by, 'state', i.state, 'durationMinutes', i.duration_minutes) order by i.position), '[]')
  from agenda_items i where i.meeting_id = m.id)`

const history = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'from', s.from_state, 'to', s.to_state, 'reason', s.reason,
    'by', p.name, 'side', s.by_side, 'at', s.at) order by s.at, s.id), '[]')
  from meeting_transitions s left join people p on p.id = s.by_person where s.meeting_id = m.id)`
