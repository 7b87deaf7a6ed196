import 'server-only'
import { asc, desc, eq, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import { sectors } from '@/db/schema/sectors'
import { sides } from '@/db/schema/sides'
import type { Filters, Sort } from '@/features/opportunities/validation/filters'
import type { Locale } from '@/i18n/routing'
import { asked, largest, matching, SEARCH, smallest } from './matching'

export const PAGE_SIZE = 20
/** Counting stops here: a reader who faces more than this narrows the question. */
export const COUNTED = 200

const ownColumns = {
  slug: published.slug,
  side: published.side,
  sector: published.sector,
  stage: published.stage,
  instrument: published.instrument,
  placeName: published.placeName,
  amountMinUsd: published.amountMinUsd,
  amountMaxUsd: published.amountMaxUsd,
  title: published.title,
  summary: published.summary,
  verifiedOn: published.verifiedOn,
  isDemonstration: published.isDemonstration,
}

/** Exactly what a card shows. */
export const cardColumns = { ...ownColumns, sectorName: sectors.name, sideName: sides.shortName }

/** One page of the public list in one query. `total` is at most COUNTED + 1, which stands for "more". */
export async function listPublicOpportunities(filters: Filters, locale: Locale) {
  const sort = sortOf(filters)
  const rows = await (sort === 'relevance' ? ranked(filters, locale) : sorted(sort, filters, locale))
  return {
    items: rows.slice(0, PAGE_SIZE).map(({ total: _, ...card }) => card),
    total: rows[0]?.total ?? 0,
    hasNext: rows.length > PAGE_SIZE,
  }
}

export type OpportunityCard = Awaited<ReturnType<typeof listPublicOpportunities>>['items'][number]

export function sortOf({ sort, q }: Pick<Filters, 'sort' | 'q'>): Sort {
  if (q === undefined) return sort === undefined || sort === 'relevance' ? 'newest' : sort
  return sort ?? 'relevance'
}

/**
 * The best first. Ranking reads every match, so for words that are everywhere only the newest ones are ranked; they are
 * found in one pass, which is also the count.
 */
async function ranked(filters: Filters, locale: Locale) {
  const { opportunityId, publishedAt } = published
  const few = asPublic()
    .$with('few')
    .as(
      asPublic()
        .select({ ...ownColumns, opportunityId, publishedAt, vector: SEARCH[locale].vector })
        .from(published)
        .where(matching(filters, locale))
        .orderBy(desc(publishedAt), desc(opportunityId))
        .limit(COUNTED + 1),
    )
  const rank = sql`ts_rank(${few.vector}, ${asked(filters.q ?? '', locale)})`
  const total = sql`(select count(*) from ${few})`.mapWith(Number)
  const offset = offsetOf(filters)
  return asPublic()
    .with(few)
    .select({
      slug: few.slug,
      side: few.side,
      sector: few.sector,
      stage: few.stage,
      instrument: few.instrument,
      placeName: few.placeName,
      amountMinUsd: few.amountMinUsd,
      amountMaxUsd: few.amountMaxUsd,
      title: few.title,
      summary: few.summary,
      verifiedOn: few.verifiedOn,
      isDemonstration: few.isDemonstration,
      sectorName: sectors.name,
      sideName: sides.shortName,
      total,
    })
    .from(few)
    .innerJoin(sectors, eq(sectors.slug, few.sector))
    .innerJoin(sides, eq(sides.code, few.side))
    .orderBy(desc(rank), desc(few.publishedAt), desc(few.opportunityId))
    .limit(Math.max(0, Math.min(PAGE_SIZE + 1, COUNTED - offset)))
    .offset(offset)
}

async function sorted(sort: Sort, filters: Filters, locale: Locale) {
  const where = matching(filters, locale)
  const total = sql`(select count(*) from (select from ${published} where ${where ?? sql`true`} limit ${COUNTED + 1}) few)`
  return asPublic()
    .select({ ...cardColumns, total: total.mapWith(Number) })
    .from(published)
    .innerJoin(sectors, eq(sectors.slug, published.sector))
    .innerJoin(sides, eq(sides.code, published.side))
    .where(where)
    .orderBy(...orderOf(sort))
    .limit(PAGE_SIZE + 1)
    .offset(offsetOf(filters))
}

const offsetOf = ({ page }: Filters) => (page - 1) * PAGE_SIZE

function orderOf(sort: Sort) {
  const { publishedAt, opportunityId } = published
  if (sort === 'amount') return [asc(smallest), asc(opportunityId)]
  if (sort === '-amount') return [sql`${largest} desc nulls last`, asc(opportunityId)]
  return [desc(publishedAt), desc(opportunityId)]
}
