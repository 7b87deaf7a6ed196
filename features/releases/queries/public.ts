import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import type { ClauseKind } from '@/db/schema/minutes-text'
import type { Texts } from '@/i18n/localized'
import type { RichText } from '@/lib/rich-text'

export type PublicClause = {
  number: string
  kind: ClauseKind
  en: RichText
  ru: RichText
  ref: string | null
}

export type PublicRecord = {
  /** SHA-256 of the signed record, 64 hexadecimal digits. */
  hash: string
  authenticText: 'both' | 'en' | 'ru'
  signedAt: string
  /** A corrigendum changed a clause of it since. */
  isCorrected: boolean
  clauses: PublicClause[]
}

const clauses = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'kind', c.kind, 'en', c.en, 'ru', c.ru, 'ref', c.ref)
    order by c.position), '[]')
  from released_clauses c where c.body = r.body and c.meeting_number = r.meeting_number)`

const isCorrected = sql`coalesce((select v.is_superseded from app.verify_hash(r.hash) v), false) as "isCorrected"`

/** What both sides have released of the signed minutes of a meeting; null where that is nothing. */
export async function getPublicRecord(meetingNumber: number): Promise<PublicRecord | null> {
  const { rows } = await asPublic().execute<PublicRecord>(sql`
    select encode(r.hash, 'hex') as hash, r.authentic_text as "authenticText", to_jsonb(r.signed_at) #>> '{}' as "signedAt",
      ${isCorrected}, ${clauses} as clauses
    from released_records r where r.body = 'JWG' and r.meeting_number = ${meetingNumber}`)
  return rows[0] ?? null
}

export type PublicRecordOfMeeting = PublicRecord & {
  body: string
  number: number
  startsAt: string
  title: Texts
  place: Texts
  isDemonstration: boolean
}

/** Every record of the group of which at least one clause is public, the latest meeting first. */
export async function listPublicRecords(): Promise<PublicRecordOfMeeting[]> {
  const { rows } = await asPublic().execute<PublicRecordOfMeeting>(sql`
    select r.body, r.meeting_number as number, to_jsonb(m.starts_at) #>> '{}' as "startsAt", m.title, m.place,
      m.is_demonstration as "isDemonstration", encode(r.hash, 'hex') as hash, r.authentic_text as "authenticText",
      to_jsonb(r.signed_at) #>> '{}' as "signedAt", ${isCorrected}, ${clauses} as clauses
    from released_records r join meeting_summaries m on m.body = r.body and m.meeting_number = r.meeting_number
    where r.body = 'JWG' order by m.starts_at desc, r.meeting_number desc limit 200`)
  return rows
}
