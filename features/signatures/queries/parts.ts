import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Bilingual } from '@/db/schema/columns'

/** What was proposed to both sides and lacks a key. */
export type Unsigned = { id: string; at: string; signedSides: string[] } & (
  | { kind: 'corrigendum'; meeting: { id: string; body: string; number: number | null } }
  | { kind: 'procedure'; title: Bilingual }
)

/** The sides that signed a text; `which` says of `x`, a row of `signing_texts`, whether it is the one. */
export const signedSides = (which: SQL) => sql`(
  select coalesce(jsonb_agg(s.by_side order by s.by_side), '[]') from signing_texts x join signatures s on s.text_id = x.id
  where ${which})`

/** Corrigenda and written procedures that nobody took back or declined, the oldest first. */
export const unsignedPart: SQL<Unsigned[]> = sql`(
  select coalesce(jsonb_agg(open.proposal order by open.at), '[]') from (
    select c.at, jsonb_build_object('kind', 'corrigendum', 'id', c.id, 'at', c.at,
      'meeting', jsonb_build_object('id', m.id, 'body', m.body, 'number', m.number),
      'signedSides', ${signedSides(sql`x.corrigendum_id = c.id`)}) as proposal
    from corrigenda c join minutes n on n.id = c.minutes_id join meetings m on m.id = n.meeting_id
    where c.number is null and not exists (select from corrigendum_endings e where e.corrigendum_id = c.id)
    union all
    select w.at, jsonb_build_object('kind', 'procedure', 'id', w.id, 'at', w.at, 'title', w.title,
      'signedSides', ${signedSides(sql`x.procedure_id = w.id`)})
    from written_procedures w
    where w.number is null and not exists (select from written_procedure_endings e where e.procedure_id = w.id)
    order by at limit 10) open)`
