import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { signedSides } from '@/features/signatures/queries/parts'
import type { MinutesState } from './minutes'

export type OpenMinutes = {
  id: string
  body: string
  number: number | null
  state: MinutesState
  circulationClosesAt: string | null
  signedSides: string[]
  /** The sides that agreed to the revision that stands. */
  agreedSides: string[]
}

const agreedSides = sql`(
  select coalesce(jsonb_agg(a.by_side order by a.by_side), '[]') from minutes_agreements a
  where a.minutes_id = n.id and a.revision = n.revision)`

/** Records on their way to being signed by both sides; `id`, `body` and `number` are their meeting's. */
export const openMinutesPart: SQL<OpenMinutes[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(waiting)), '[]') from (
    select m.id, m.body, m.number, n.state, n.circulation_closes_at as "circulationClosesAt",
      ${signedSides(sql`x.minutes_id = n.id and x.revision = n.revision`)} as "signedSides", ${agreedSides} as "agreedSides"
    from minutes n join meetings m on m.id = n.meeting_id
    where n.state in ('circulated', 'agreed') order by m.number limit 5) waiting)`
