import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type Note = {
  id: string
  body: string
  author: Texts
  createdAt: Date
  /** The clause of the minutes that it is about; null for one on the meeting as a whole. */
  clauseId: string | null
  /** Of which text of the clause it is a draft; null for a note. */
  language: 'en' | 'ru' | null
}

/** The own side's notes on a meeting, the latest first. The other side's rows do not exist for this reader. */
export async function listNotes(viewer: Viewer, meetingId: string): Promise<Note[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Omit<Note, 'createdAt'> & { created: string }>(sql`
      select n.id, n.body, n.clause_id as "clauseId", n.language, p.name as author, to_jsonb(n.created_at) as created
      from notes n join people p on p.id = n.author_id
      where n.meeting_id = ${meetingId}
      order by n.created_at desc, n.id limit 200`),
  )
  return rows.map(({ created, ...note }) => ({ ...note, createdAt: new Date(created) }))
}
