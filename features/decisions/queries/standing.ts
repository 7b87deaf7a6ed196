import 'server-only'
import { sql } from 'drizzle-orm'

/** Today's calendar day, the same for both sides. */
export const today = sql`(app.now() at time zone 'UTC')::date`

/** The newest word of one side, `s`, on one decision, `d`. */
const word = sql`(
  select jsonb_build_object('side', s.code, 'status', r.status, 'note', r.note, 'at', r.reported_at)
  from decision_reports r where r.decision_id = d.id and r.side = s.code
  order by r.reported_at desc, r.id desc limit 1)`

/** What each side says of the decision `d`, in the order of the sides; a side that has said nothing has null. */
export const reports = sql`(
  select jsonb_agg(coalesce(${word}, jsonb_build_object('side', s.code, 'status', null, 'note', null, 'at', null))
    order by s.position)
  from sides s)`

/** One row per decision and responsible side: the ground of every count. */
export const standings = sql`
  select d.id, d.ref, d.kind, d.text, d.due_on, s.code as side, (
    select r.status from decision_reports r where r.decision_id = d.id and r.side = s.code
    order by r.reported_at desc, r.id desc limit 1) as status
  from decisions d cross join sides s where d.offices ? s.code`

/** Holds for a row of the standings that its side has not closed. */
export const isOpen = sql`coalesce(status, 'open') in ('open', 'in_progress')`
