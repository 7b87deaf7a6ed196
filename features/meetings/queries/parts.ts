import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'

export type MeetingState =
  | 'proposed'
  | 'countered'
  | 'confirmed'
  | 'postponed'
  | 'held'
  | 'closed'
  | 'cancelled'
  | 'historical'

export type MeetingLine = {
  id: string
  body: string
  number: number | null
  state: MeetingState
  hostSide: string
  title: Texts
  place: Texts
  startsAt: string
  endsAt: string
  isDemonstration: boolean
  /** Items of the agenda, and how many of them nobody has answered yet. */
  items: number
  openItems: number
  /** Null where there are none, or none that the viewer may know of. */
  minutesState: string | null
}

/** One meeting as the lists show it; `m` is the row of `meetings`. */
export const meetingLine = sql`jsonb_build_object(
  'id', m.id, 'body', m.body, 'number', m.number, 'state', m.state, 'hostSide', m.host_side, 'title', m.title,
  'place', m.place, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'isDemonstration', m.is_demonstration,
  'items', (select count(*) from agenda_items i where i.meeting_id = m.id),
  'openItems', (select count(*) from agenda_items i where i.meeting_id = m.id and i.state in ('proposed', 'countered')),
  'minutesState', (select n.state from minutes n where n.meeting_id = m.id))`

export type Rule = { key: string; title: Texts; days: number }

/** The rules of procedure that count days. */
export const rulesPart: SQL<Rule[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('key', key, 'title', title, 'days', days) order by position), '[]')
  from procedure_rules where days is not null)`

/** The next meeting that is not over; a confirmed one goes before a proposal. */
export const nextMeetingPart: SQL<MeetingLine | null> = sql`(
  select ${meetingLine} from meetings m
  where m.state in ('proposed', 'countered', 'confirmed', 'postponed') and m.ends_at > app.now()
  order by m.number is null, m.starts_at limit 1)`
