import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Texts } from '@/i18n/localized'

export type MinutesState = 'draft' | 'circulated' | 'agreed' | 'signed'
export type ClauseKind = 'heading' | 'discussion' | 'statement' | 'decision' | 'action'

export type Clause = {
  id: string
  number: string
  kind: ClauseKind
  en: string | null
  ru: string | null
  /** The decision or action registered from this clause, as both sides quote it. */
  ref: string | null
}

export type Signature = { side: string; by: Texts; post: Texts; at: string }

export type Minutes = {
  meeting: { id: string; body: string; number: number | null; title: Texts; isDemonstration: boolean }
  state: MinutesState
  revision: number
  authenticText: 'both' | 'en' | 'ru'
  circulationClosesAt: string | null
  clauses: Clause[]
  signatures: Signature[]
}

/** The minutes of the meeting at an address; null where there are none, or none that the viewer may know of. */
export async function getMinutes(viewer: Viewer, address: MeetingAddress): Promise<Minutes | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Minutes>(sql`
      select n.state, n.revision, n.authentic_text as "authenticText",
        to_jsonb(n.circulation_closes_at) as "circulationClosesAt",
        jsonb_build_object('id', m.id, 'body', m.body, 'number', m.number, 'title', m.title,
          'isDemonstration', m.is_demonstration) as meeting,
        ${clauses} as clauses, ${signatures} as signatures
      from minutes n join meetings m on m.id = n.meeting_id
      where ${isAt(address)}`),
  )
  return rows[0] ?? null
}

const clauses = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'kind', c.kind, 'en', c.text_en,
    'ru', c.text_ru, 'ref', d.ref) order by c.position), '[]')
  from clauses c left join decisions d on d.clause_id = c.id where c.minutes_id = n.id)`

const signatures = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'by', p.name, 'post', p.post, 'at', s.signed_at)
    order by s.signed_at), '[]')
  from minutes_signatures s join people p on p.id = s.signed_by
  where s.minutes_id = n.id and s.revision = n.revision)`
