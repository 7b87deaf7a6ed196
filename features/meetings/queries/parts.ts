import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'
import type { MEETING_STATES } from '../validation'

export type MeetingState = (typeof MEETING_STATES)[number]

export type MeetingLine = {
  id: string
  body: string
  number: number | null
  state: MeetingState
  hostSide: string
  title: Texts
  place: Texts
  videoLink: string | null
  startsAt: string
  endsAt: string
  isDemonstration: boolean
  /** Items of the agenda, and how many of them nobody has answered yet. */
  items: number
  openItems: number
  /** Null where there are none, or none that the viewer may know of. */
  minutesState: string | null
  /** Rules of procedure that both sides waived for this meeting. */
  waived: string[]
}

/** Waived by a motion that the other side agreed to, or by confirming a round that asked for a short notice. */
const waivedRules: SQL<string[]> = sql`(
  select coalesce(jsonb_agg(w.rule), '[]') from (
    select o.subject as rule from motions o join motion_answers a on a.motion_id = o.id
    where o.meeting_id = m.id and o.kind = 'waive' and a.answer = 'agreed'
    union
    select 'notice' from meeting_transitions t
      join meeting_proposals r on r.meeting_id = t.meeting_id and r.number = t.proposal_number
    where t.meeting_id = m.id and t.to_state = 'confirmed' and r.short_notice) w)`

/** One meeting as the lists show it; `m` is the row of `meetings`. */
export const meetingLine = sql`jsonb_build_object(
  'id', m.id, 'body', m.body, 'number', m.number, 'state', m.state, 'hostSide', m.host_side, 'title', m.title,
  'place', m.place, 'videoLink', m.video_link, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'isDemonstration', m.is_demonstration,
  'items', (select count(*) from agenda_items i where i.meeting_id = m.id),
  'openItems', (select count(*) from agenda_items i where i.meeting_id = m.id and i.state in ('proposed', 'countered')),
  'minutesState', (select n.state from minutes n where n.meeting_id = m.id), 'waived', ${waivedRules})`

export type Rule = { key: string; title: Texts; days: number }

/** The rules of procedure that count days. */
export const rulesPart: SQL<Rule[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('key', key, 'title', title, 'days', days) order by position), '[]')
  from procedure_rules where days is not null)`

/** The next meeting that is not over; a confirmed one goes before one that was postponed, and both before a proposal. */
export const nextMeetingPart: SQL<MeetingLine | null> = sql`(
  select ${meetingLine} from meetings m
  where m.state in ('proposed', 'countered', 'confirmed', 'postponed') and m.ends_at > app.now()
  order by m.state <> 'confirmed', m.number is null, m.starts_at limit 1)`

export type DatesToAnswer = { id: string; body: string; number: number | null; bySide: string; at: string }

/** Rounds of dates of the other side that nobody of the viewer's side has answered, the oldest first. */
export const datesToAnswerPart: SQL<DatesToAnswer[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(waiting) order by waiting.at), '[]') from (
    select m.id, m.body, m.number, r.by_side as "bySide", r.at
    from meetings m cross join lateral (
      select * from meeting_proposals p where p.meeting_id = m.id order by p.number desc limit 1) r
    where m.state in ('proposed', 'countered', 'postponed') and r.by_side <> (select app.viewer_side())
      and r.number > coalesce((select max(t.proposal_number) from meeting_transitions t
                               where t.meeting_id = m.id and t.to_state = 'confirmed'), 0)
    order by r.at limit 5) waiting)`
