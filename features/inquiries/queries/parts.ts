import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'

export type SectorInterest = { sector: string; name: Texts; inquiries: number; visits: number }

/** Inquiries and visits that came to the viewer's side, by sector. */
export const interestPart: SQL<SectorInterest[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('sector', s.slug, 'name', s.name,
    'inquiries', coalesce(i.number, 0), 'visits', coalesce(v.number, 0)) order by s.position), '[]')
  from sectors s
    left join (select sector, count(*) as number from inquiries group by sector) i on i.sector = s.slug
    left join (select sector, count(*) as number from visits group by sector) v on v.sector = s.slug)`

/** Hours from receipt to the first answer, the middle one of all answered; null where none was. */
export const medianResponsePart: SQL<number | null> = sql`(
  select percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - received_at) / 3600)
  from inquiries where first_answered_at is not null)`

export type Unanswered = { count: number; oldest: string | null }

/** Inquiries to the viewer's side that nobody has answered yet. */
export const unansweredPart: SQL<Unanswered> = sql`(
  select jsonb_build_object('count', count(*), 'oldest', min(received_at)) from inquiries
  where first_answered_at is null and state in ('received', 'acknowledged', 'in_review'))`
