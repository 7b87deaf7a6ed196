import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { notes } from '@/db/schema/notes'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { ok, type Result, refuse } from '@/lib/result'
import { canWriteNote } from './policy'
import type { NoteInput } from './validation'

/** Writes a note of the viewer's side. A second submit of the same form finds the first one's row and adds nothing. */
export function writeNote(viewer: Viewer, input: NoteInput): Promise<Result<'not-allowed' | 'not-found'>> {
  return withViewer(viewer, async (tx) => {
    if (!canWriteNote(viewer)) return refuse('not-allowed')
    if (!(await isMeeting(tx, input.meetingId))) return refuse('not-found')
    if (input.clauseId && !(await isClauseOf(tx, input.meetingId, input.clauseId))) return refuse('not-found')

    const { draftOf = null, ...note } = input
    const written = await tx
      .insert(notes)
      .values({ ...note, language: draftOf, audience: viewer.side, authorId: viewer.id })
      .onConflictDoNothing({ target: [notes.audience, notes.formKey] })
      .returning({ id: notes.id })
    if (written.length === 0) return ok

    // Into the side's own chain alone: the joint one must not show that there is a note.
    await recordEntry(tx, {
      audience: viewer.side,
      action: 'wrote_note',
      subject: { kind: 'meeting', id: input.meetingId },
    })
    return ok
  })
}

async function isMeeting(tx: Tx, id: string) {
  const { rows } = await tx.execute(sql`select from meetings where id = ${id}`)
  return rows.length > 0
}

async function isClauseOf(tx: Tx, meetingId: string, clauseId: string) {
  const { rows } = await tx.execute(sql`
    select from clauses c join minutes n on n.id = c.minutes_id where c.id = ${clauseId} and n.meeting_id = ${meetingId}`)
  return rows.length > 0
}
