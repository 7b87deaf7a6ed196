import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'

export type VerifiedRecord = {
  body: string
  number: number
  year: number
  revision: number
  authenticText: 'both' | 'en' | 'ru'
  signedAt: string
  /** A corrigendum changes a clause of it. */
  isSuperseded: boolean
}

/** The record that both sides signed under this hash (hexadecimal); null when there is none. */
export async function findPublicRecord(hash: string): Promise<VerifiedRecord | null> {
  const { rows } = await asPublic().execute<VerifiedRecord>(sql`
    select body, number, year, revision, authentic_text as "authenticText",
      to_jsonb(signed_at) #>> '{}' as "signedAt", is_superseded as "isSuperseded"
    from app.verify_hash(decode(${hash}, 'hex'))`)
  return rows[0] ?? null
}
