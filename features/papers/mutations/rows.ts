import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

type Meeting = { id: string; state: string }
type Paper = {
  id: string
  audience: string
  side: string
  byPerson: string
  title: string
  meetingId: string
  itemId: string | null
  state: string
}
type Version = {
  id: string
  number: number
  language: string
  fileKey: string
  fileName: string
  mediaType: string
  bytes: number
  sha256: string
  scan: string
}

export async function findMeeting(tx: Tx, id: string) {
  return first(await tx.execute<Meeting>(sql`select id, state from meetings where id = ${id}`))
}

export async function isItemOf(tx: Tx, itemId: string, meetingId: string) {
  const found = await tx.execute(
    sql`select from agenda_items where id = ${itemId} and meeting_id = ${meetingId}`,
  )
  return found.rows.length > 0
}

/** The paper as it stands now, with the state of its meeting. One change of a paper waits for another. */
export async function findPaper(tx: Tx, id: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
  return first(
    await tx.execute<Paper>(sql`
      select p.id, p.audience, p.side, p.by_person as "byPerson", p.title, p.meeting_id as "meetingId",
        p.item_id as "itemId", m.state
      from papers p join meetings m on m.id = p.meeting_id where p.id = ${id}`),
  )
}

export async function newestVersion(tx: Tx, paperId: string) {
  return first(
    await tx.execute<Version>(sql`
      select v.id, v.number, v.language, v.file_key as "fileKey", v.file_name as "fileName",
        v.media_type as "mediaType", v.bytes::float8 as bytes, encode(v.sha256, 'hex') as sha256, v.scan
      from paper_versions v where v.paper_id = ${paperId} order by v.number desc limit 1`),
  )
}

function first<Row>({ rows }: { rows: Row[] }): Row | null {
  return rows[0] ?? null
}
