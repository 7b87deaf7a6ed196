import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { FiledSignature } from '../export/record-file'

export type SignedRecord = {
  record: object
  hash: string
  signatures: FiledSignature[]
  logHead: string | null
}

/** The signed record of a meeting with its signatures; null where there is none, or none for this reader. */
export async function getSignedRecord(viewer: Viewer, address: MeetingAddress): Promise<SignedRecord | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<SignedRecord>(sql`
      select x.canonical::jsonb as record, encode(x.hash, 'hex') as hash, encode(x.log_head, 'hex') as "logHead", (
        select jsonb_agg(${named(sql`p`)} || jsonb_build_object(
          'side', s.by_side, 'at', app.utc_text(s.at), 'method', s.method, 'proof', s.proof, 'appointment', (
            select ${named(sql`c`)} || jsonb_build_object('at', app.utc_text(a.at), 'from', a.from_on, 'until', a.until_on)
            from appointments a join people c on c.id = a.by_person where a.id = s.appointment_id)) order by s.by_side)
        from signatures s join people p on p.id = s.by_person where s.text_id = x.id) as signatures
      from minutes n join meetings m on m.id = n.meeting_id
        join signing_texts x on x.minutes_id = n.id and x.revision = n.revision
      where n.state = 'signed' and ${isAt(address)}`),
  )
  return rows[0] ?? null
}

/** A person in the languages of the record. */
const named = (person: SQL) => sql`jsonb_build_object(
  'name', jsonb_build_object('en', ${person}.name -> 'en', 'ru', ${person}.name -> 'ru'),
  'post', jsonb_build_object('en', ${person}.post -> 'en', 'ru', ${person}.post -> 'ru'))`
