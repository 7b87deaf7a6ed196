import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'
import type { DecisionStatus } from '../policy'
import { isOpen, standings, today } from './standing'

export type Tally = {
  kind: 'decision' | 'action'
  side: string | null
  open: number
  due: number
  overdue: number
}

/** Open, due within 30 days and overdue: of each side, and in all where `side` is null. */
export const talliesPart: SQL<Tally[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(tally)), '[]') from (
    select kind, side, count(distinct id) as open,
      count(distinct id) filter (where due_on between ${today} and ${today} + 30) as due,
      count(distinct id) filter (where due_on < ${today}) as overdue
    from (${standings}) standing where ${isOpen}
    group by grouping sets ((kind), (kind, side))) tally)`

export type Difference = { ref: string; text: Texts; reports: { side: string; status: DecisionStatus }[] }

/** Where both sides have spoken and say different things; the first few. */
export const differencesPart: SQL<Difference[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(difference) order by difference.ref desc), '[]') from (
    select ref, text, jsonb_agg(jsonb_build_object('side', side, 'status', status) order by side) as reports
    from (${standings}) standing where status is not null
    group by id, ref, text having count(distinct status) > 1 order by ref desc limit 4) difference)`

export type OverdueAction = { ref: string; text: Texts; dueOn: string }

/** Actions of the viewer's own side that it has not closed itself and whose day is over; the oldest few. */
export const ownOverduePart: SQL<OverdueAction[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(late) order by late."dueOn"), '[]') from (
    select ref, text, due_on as "dueOn" from (${standings}) standing
    where kind = 'action' and side = (select app.viewer_side()) and due_on < ${today} and ${isOpen}
    order by due_on limit 6) late)`
