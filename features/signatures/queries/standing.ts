import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { SigningInput } from '../validation'
import { type GivenSignature, givenSignatures } from './given'

/** A text as it would be signed now. */
export type Standing = {
  id: string
  /** Of minutes only. */
  revision: number | null
  /** Of the meeting that it is about; null for a decision between meetings. */
  meetingId: string | null
  canonical: string
  /** SHA-256 of the canonical form, in hexadecimal. */
  hash: string
  signatures: GivenSignature[]
}

export type Subject = SigningInput extends infer Input
  ? Input extends { subject: string }
    ? Omit<Input, 'formKey' | 'hash'>
    : never
  : never

/** For the page and the mutation alike: what stands to be signed; null where there is nothing, or nothing for this reader. */
export async function findStanding(tx: Tx, subject: Subject): Promise<Standing | null> {
  const { rows } = await tx.execute<Standing>(sql`
    select standing.*, encode(sha256(convert_to(standing.canonical, 'UTF8')), 'hex') as hash, coalesce((
        select ${givenSignatures} from signing_texts x
        where x.hash = sha256(convert_to(standing.canonical, 'UTF8'))), '[]') as signatures
    from (${textOf(subject)}) standing where standing.canonical is not null`)
  return rows[0] ?? null
}

function textOf(subject: Subject): SQL {
  switch (subject.subject) {
    case 'minutes':
      return sql`select n.id, n.revision, n.meeting_id as "meetingId", app.canonical_json(app.record_of(n.id, n.revision)) as canonical
        from minutes n join meetings m on m.id = n.meeting_id where n.state in ('agreed', 'signed') and ${isAt(subject.meeting)}`
    case 'corrigendum':
      return sql`select c.id, null::integer as revision, n.meeting_id as "meetingId",
          app.canonical_json(app.corrigendum_record(c.id)) as canonical
        from corrigenda c join minutes n on n.id = c.minutes_id where c.id = ${subject.id}`
    case 'procedure':
      return sql`select p.id, null::integer as revision, null::uuid as "meetingId",
          app.canonical_json(app.procedure_record(p.id)) as canonical
        from written_procedures p where p.id = ${subject.id}`
  }
}

/** Under which appointment the viewer may sign today; null without one. */
export async function findAppointment(tx: Tx, viewer: Viewer): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select a.id from appointments a
    where a.alternate_id = ${viewer.id} and app.may_sign(${viewer.id}, ${viewer.side}, a.id, app.now()) order by a.at limit 1`)
  return rows[0]?.id ?? null
}

/** What stands to be signed, and whether this person may. */
export function getSigning(viewer: Viewer, subject: Subject) {
  return withViewer(viewer, async (tx) => {
    const standing = await findStanding(tx, subject)
    return standing && { ...standing, appointment: await findAppointment(tx, viewer) }
  })
}
