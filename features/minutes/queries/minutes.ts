import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import { type MeetingLine, meetingLine, type Rule, rulesPart } from '@/features/meetings/queries/parts'
import type { MeetingAddress } from '@/features/meetings/validation'
import { type GivenSignature, givenSignatures } from '@/features/signatures/queries/given'

export type MinutesState = 'draft' | 'circulated' | 'agreed' | 'signed'

export type Clause = ClauseContent & {
  /** The decision or action registered from this clause, as both sides quote it. */
  ref: string | null
}

export type Minutes = {
  id: string
  line: MeetingLine
  rules: Rule[]
  state: MinutesState
  revision: number
  authenticText: 'both' | 'en' | 'ru'
  circulationClosesAt: string | null
  clauses: Clause[]
  signatures: GivenSignature[]
  /** Of the record that both sides signed, in hexadecimal; null before. */
  hash: string | null
}

/** The minutes of the meeting at an address; null where there are none, or none that the viewer may know of. */
export async function getMinutes(viewer: Viewer, address: MeetingAddress): Promise<Minutes | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Minutes>(sql`
      select n.id, n.state, n.revision, coalesce(r.content ->> 'authenticText', 'both') as "authenticText",
        to_jsonb(n.circulation_closes_at) as "circulationClosesAt",
        ${meetingLine} as line, ${rulesPart} as rules,
        ${clauses} as clauses, ${signatures} as signatures,
        (select encode(x.hash, 'hex') from signing_texts x
          where x.minutes_id = n.id and x.revision = n.revision and n.state = 'signed') as hash
      from minutes n join meetings m on m.id = n.meeting_id
        left join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision
      where ${isAt(address)}`),
  )
  return rows[0] ?? null
}

const clauses = sql`(
  select coalesce(jsonb_agg(c.value || jsonb_build_object('ref', d.ref) order by c.place), '[]')
  from jsonb_array_elements(r.content -> 'clauses') with ordinality c(value, place)
    left join decisions d on d.clause_id = (c.value ->> 'id')::uuid)`

const signatures = sql`coalesce((
  select ${givenSignatures} from signing_texts x where x.minutes_id = n.id and x.revision = n.revision), '[]')`
