import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

/** What an entry is about; only what belongs to its kind is there. */
export type Subject = {
  kind: string
  /** Of the meeting, where the entry is about its minutes. */
  id: string
  body?: string
  number?: number | null
  title?: Texts
  ref?: string
}

export type RecentEntry = {
  key: string
  /** True for what only the viewer's side can know. */
  isOwn: boolean
  action: string
  at: string
  side: string | null
  actor: Texts | null
  subject: Subject
}

/** Goings in and out, of the portal (the administrator's to see, product.md §3) and of the room, are no news to anybody. */
const NOT_NEWS = ['signed_in', 'ended_other_sessions', 'invited', 'attendance_noted', 'room_turned']

/** What others and the viewer did since the last visit, or lately on a first one, the newest first. */
export const recentPart = (viewer: Viewer): SQL<RecentEntry[]> => sql`(
  select coalesce(jsonb_agg(to_jsonb(entry) order by entry.at desc), '[]') from (
    select a.audience || '-' || a.seq as key, a.audience <> 'joint' as "isOwn", a.action, a.at, a.actor_side as side,
      p.name as actor, ${subject} as subject
    from unnest(array['joint', ${viewer.side}::text]) chain(audience)
      cross join lateral (
        select * from audit_log l
        where l.audience = chain.audience and l.action <> all (${sql.param(NOT_NEWS)}::text[])
        order by l.seq desc limit 8) a
      left join people p on p.id = a.actor_id
    where a.at > coalesce(${viewer.previousVisitAt}::timestamptz, '-infinity')
    order by a.at desc limit 8) entry)`

/** A subject's id is text, because not every subject is a row with a uuid. */
const rowId = sql`case when a.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then a.subject_id::uuid end`

const subject = sql`coalesce(
  (select jsonb_build_object('kind', a.subject_kind, 'id', m.id, 'body', m.body, 'number', m.number, 'title', m.title)
   from meetings m where a.subject_kind = 'meeting' and m.id = ${rowId}),
  (select jsonb_build_object('kind', a.subject_kind, 'id', d.id, 'ref', d.ref)
   from decisions d where a.subject_kind = 'decision' and d.id = ${rowId}),
  (select jsonb_build_object('kind', a.subject_kind, 'id', t.id, 'title', t.name)
   from milestones t where a.subject_kind = 'milestone' and t.id = ${rowId}),
  (select jsonb_build_object('kind', a.subject_kind, 'id', r.opportunity_id, 'title', r.title)
   from opportunity_revisions r where a.subject_kind = 'opportunity' and r.opportunity_id = ${rowId}
   order by r.number desc limit 1),
  jsonb_build_object('kind', a.subject_kind, 'id', a.subject_id))`
