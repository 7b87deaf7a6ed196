import { sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'

export type GivenSignature = {
  side: string
  by: Texts
  post: Texts
  at: string
  method: string
  /** Of an alternate: who appointed them, and for which days. */
  appointment: { by: Texts; from: string; until: string } | null
}

/** The signatures over a text `x`, in the order in which they were given. */
export const givenSignatures = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('side', s.by_side, 'by', p.name, 'post', p.post, 'at', s.at, 'method', s.method,
    'appointment', (
      select jsonb_build_object('by', c.name, 'from', a.from_on, 'until', a.until_on)
      from appointments a join people c on c.id = a.by_person where a.id = s.appointment_id)) order by s.at), '[]')
  from signatures s join people p on p.id = s.by_person where s.text_id = x.id)`
