import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'

/** Which side wrote the newest wording of the item `i`: the other one is to answer. */
export const wordedBy = sql`coalesce((select w.by_side from agenda_wordings w where w.item_id = i.id
  order by w.number desc limit 1), i.proposed_by)`

export type ItemsToAnswer = {
  id: string
  body: string
  number: number | null
  title: Texts
  wordedBy: string
  count: number
}

/** Agenda items whose newest wording is the other side's and waits for the viewer's, by meeting. */
export const itemsToAnswerPart: SQL<ItemsToAnswer[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(waiting) order by waiting.starts_at), '[]') from (
    select m.id, m.body, m.number, m.title, m.starts_at, worded.side as "wordedBy", count(*) as count
    from agenda_items i join meetings m on m.id = i.meeting_id cross join lateral (select ${wordedBy} as side) worded
    where i.kind = 'regular' and i.state in ('proposed', 'countered') and worded.side <> (select app.viewer_side())
      and m.state in ('proposed', 'countered', 'confirmed', 'postponed') and m.ends_at > app.now()
    group by m.id, worded.side order by m.starts_at limit 5) waiting)`
