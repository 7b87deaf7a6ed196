import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { signedSides } from '@/features/signatures/queries/parts'
import type { Texts } from '@/i18n/localized'
import type { RichText } from '@/lib/rich-text'

export type Corrigendum = {
  id: string
  /** Given with the second key; null before. */
  number: number | null
  clauseId: string
  en: RichText
  ru: RichText
  reason: string
  side: string
  by: Texts
  at: string
  signedSides: string[]
  /** Why it will not be signed; null unless it was taken back or declined. */
  ending: string | null
}

/** Every corrigendum to the minutes of a meeting, those with a number first. */
export async function listCorrigenda(viewer: Viewer, meetingId: string): Promise<Corrigendum[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Corrigendum>(sql`
      select c.id, c.number, c.clause_id as "clauseId", c.en, c.ru, c.reason, c.by_side as side, p.name as by,
        to_jsonb(c.at) #>> '{}' as at, e.reason as ending,
        ${signedSides(sql`x.corrigendum_id = c.id`)} as "signedSides"
      from minutes n join corrigenda c on c.minutes_id = n.id join people p on p.id = c.by_person
        left join corrigendum_endings e on e.corrigendum_id = c.id
      where n.meeting_id = ${meetingId} order by c.number nulls last, c.at`),
  )
  return rows
}
