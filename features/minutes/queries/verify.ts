import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'

export type VerifiedRecord = {
  kind: 'minutes' | 'corrigendum' | 'procedure'
  body: string
  /** Of the meeting, of the corrigendum, or of the written procedure in its year. */
  number: number
  year: number
  revision: number
  authenticText: 'both' | 'en' | 'ru'
  signedAt: string
  /** A corrigendum changes a clause of it. */
  isSuperseded: boolean
  /** The meeting whose minutes a corrigendum corrects. */
  corrects: number | null
}

/** The record that both sides signed under this hash (hexadecimal); null when there is none. */
export async function findPublicRecord(hash: string): Promise<VerifiedRecord | null> {
  const { rows } = await asPublic().execute<VerifiedRecord>(sql`
    select kind, body, number, corrects, year, revision, authentic_text as "authenticText",
      to_jsonb(signed_at) #>> '{}' as "signedAt", is_superseded as "isSuperseded"
    from app.verify_hash(decode(${hash}, 'hex'))`)
  return rows[0] ?? null
}

/** Whether the portal made this very file (SHA-256 in hexadecimal) of the record with this hash. */
export async function isIssuedPdf(hash: string, file: string): Promise<boolean> {
  const { rows } = await asPublic().execute<{ issued: boolean }>(
    sql`select app.is_issued_pdf(decode(${hash}, 'hex'), decode(${file}, 'hex')) as issued`,
  )
  return rows[0]?.issued ?? false
}
