import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { RichText } from '@/lib/rich-text'

type Said = { id: string; clauseId: string; by: Texts; side: string; at: string }

export type Comment = Said & {
  body: string
  language: 'en' | 'ru' | 'ur'
  /** The words that are wanted instead. */
  suggestion: RichText | null
  revision: number
  answer: { answer: 'accepted' | 'noted' | 'declined'; reason: string | null; side: string } | null
}
export type Reservation = Said & { reason: string; ending: 'resolved' | 'recorded' | null }
/** `by` is null where a side agreed by its silence. */
export type Agreement = { side: string; by: Texts | null; at: string }
export type Block = { clauseId: string; block: 'missing' | 'unmatched' | 'reservation' | 'quorum' }

export type Circulation = {
  comments: Comment[]
  reservations: Reservation[]
  /** To the newest revision. */
  agreements: Agreement[]
  blocks: Block[]
  /** Of the round that is open; false once it was extended. */
  isExtendable: boolean
}

/** What both sides say of the minutes of a meeting, in one round trip; null where there are none for this reader. */
export async function getCirculation(viewer: Viewer, meetingId: string): Promise<Circulation | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Circulation>(sql`
      select ${comments} as comments, ${reservations} as reservations, ${agreements} as agreements, ${blocks} as blocks,
        ${isExtendable} as "isExtendable"
      from minutes n where n.meeting_id = ${meetingId}`),
  )
  return rows[0] ?? null
}

const comments = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'clauseId', c.clause_id, 'by', p.name, 'side', c.by_side,
    'at', c.at, 'body', c.body, 'language', c.language, 'suggestion', c.suggestion, 'revision', c.revision,
    'answer', case when a.id is not null then jsonb_build_object('answer', a.answer, 'reason', a.reason, 'side', a.by_side) end) order by c.at, c.id), '[]')
  from clause_comments c join people p on p.id = c.by_person left join comment_answers a on a.comment_id = c.id where c.minutes_id = n.id)`

const reservations = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'clauseId', r.clause_id, 'by', p.name, 'side', r.by_side,
    'at', r.at, 'reason', r.reason, 'ending', e.ending) order by r.at, r.id), '[]')
  from reservations r join people p on p.id = r.by_person
    left join reservation_endings e on e.reservation_id = r.id
  where r.minutes_id = n.id)`

const agreements = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('side', a.by_side, 'by', p.name, 'at', a.at) order by a.at), '[]')
  from minutes_agreements a left join people p on p.id = a.by_person
  where a.minutes_id = n.id and a.revision = n.revision)`

const blocks = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('clauseId', b.clause_id, 'block', b.block)), '[]')
  from app.minutes_blocks(n.id) b)`

const isExtendable = sql`(
  n.state = 'circulated' and n.circulation_closes_at > app.now() and exists (
    select from circulations c where c.minutes_id = n.id
      and c.at = (select max(o.at) from circulations o where o.minutes_id = n.id)
      and not exists (select from circulation_extensions x where x.circulation_id = c.id)))`
