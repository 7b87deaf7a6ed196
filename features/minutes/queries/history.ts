import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { MinutesContent } from '@/db/schema/minutes-text'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { RichText } from '@/lib/rich-text'

export type RevisionCause = 'begun' | 'typed' | 'imported' | 'accepted' | 'restored' | 'declared'
export type RevisionLine = {
  number: number
  cause: RevisionCause
  side: string
  by: Texts
  at: string
  /** Who typed what is new in it, where several hands may have; the one who wrote it down is not always among them. */
  writers: { side: string; name: Texts }[]
}

/** The revisions that this reader may know of, the newest first. */
export async function listRevisions(viewer: Viewer, meetingId: string): Promise<RevisionLine[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<RevisionLine>(sql`
      select r.number, r.cause, r.by_side as side, p.name as by, to_jsonb(r.at) #>> '{}' as at,
        (select coalesce(jsonb_agg(jsonb_build_object('side', w.side, 'name', w.name) order by w.side, w.id), '[]')
         from people w where w.id in (
           select u.by_person from minutes_updates u where u.minutes_id = n.id and u.seq <= r.upto and u.seq > coalesce((
             select o.upto from minutes_revisions o where o.minutes_id = n.id and o.number = r.number - 1), 0))) as writers
      from minutes n join minutes_revisions r on r.minutes_id = n.id join people p on p.id = r.by_person
      where n.meeting_id = ${meetingId} order by r.number desc limit 500`),
  )
  return rows
}

/** What two revisions say, in the order asked for; null where one of them does not exist for this reader. */
export async function getTwoRevisions(viewer: Viewer, meetingId: string, [from, to]: [number, number]) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ number: number; content: MinutesContent }>(sql`
      select r.number, r.content from minutes n join minutes_revisions r on r.minutes_id = n.id
      where n.meeting_id = ${meetingId} and r.number in (${from}, ${to})`),
  )
  const contentOf = (number: number) => rows.find((row) => row.number === number)?.content
  const [before, after] = [contentOf(from), contentOf(to)]
  return before && after ? { before, after } : null
}

/** What each clause said when somebody compared its texts last, by its id. */
export async function listLastMatches(viewer: Viewer, meetingId: string) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ clauseId: string; en: RichText; ru: RichText }>(sql`
      select distinct on (k.clause_id) k.clause_id as "clauseId", k.en, k.ru
      from minutes n join clause_matches k on k.minutes_id = n.id
      where n.meeting_id = ${meetingId} order by k.clause_id, k.number desc`),
  )
  return new Map(rows.map(({ clauseId, en, ru }) => [clauseId, { en, ru }]))
}
