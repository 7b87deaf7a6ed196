import 'server-only'
import { and, asc, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import { sectors } from '@/db/schema/sectors'
import { sides } from '@/db/schema/sides'
import { OUT_OF_LIST_AFTER_DAYS } from '@/features/opportunities/policy'
import type { Filters, Sort } from '@/features/opportunities/validation/filters'
import type { Locale } from '@/i18n/routing'

export const PAGE_SIZE = 20
/** Counting stops here: a reader who faces more than this narrows the question. */
export const COUNTED = 200

/** Exactly what a card shows. */
export const cardColumns = {
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
  sectorName: sectors.name,
  sideName: sides.shortName,
}

/** Verified lately enough (product.md §4). The day is worked out once per query, not once per row. */
export const isInDefaultList = gte(
  published.verifiedOn,
  sql`(select app.now()::date - ${OUT_OF_LIST_AFTER_DAYS}::int)`,
)

/** One page of the public list in one query. `total` is at most COUNTED + 1, which stands for "more". */
export async function listPublicOpportunities(filters: Filters, locale: Locale) {
  const where = matching(filters, locale) ?? sql`true`
  const total = sql`(select count(*) from (select from ${published} where ${where} limit ${COUNTED + 1}) few)`
  const sort = sortOf(filters)

  const rows = await asPublic()
    .select({ ...cardColumns, total: total.mapWith(Number) })
    .from(published)
    .innerJoin(sectors, eq(sectors.slug, published.sector))
    .innerJoin(sides, eq(sides.code, published.side))
    .where(sort === 'relevance' ? newestFew(where) : where)
    .orderBy(...orderOf(sort, filters, locale))
    .limit(PAGE_SIZE + 1)
    .offset((filters.page - 1) * PAGE_SIZE)
  return {
    items: rows.slice(0, PAGE_SIZE).map(({ total: _, ...card }) => card),
    total: rows[0]?.total ?? 0,
    hasNext: rows.length > PAGE_SIZE,
  }
}

export type OpportunityCard = Awaited<ReturnType<typeof listPublicOpportunities>>['items'][number]

/** The dictionary of the reader's language; for Urdu Postgres has none, so words are matched as they are written. */
const SEARCH = {
  en: { vector: published.searchEn, dictionary: 'english' },
  ru: { vector: published.searchRu, dictionary: 'russian' },
  ur: { vector: published.searchUr, dictionary: 'simple' },
}

function matching(filters: Filters, locale: Locale) {
  const { q, sector, stage, place, side, min, max, older } = filters
  return and(
    q === undefined ? undefined : sql`${SEARCH[locale].vector} @@ ${asked(q, locale)}`,
    sector === undefined ? undefined : eq(published.sector, sector),
    stage === undefined ? undefined : eq(published.stage, stage),
    place === undefined ? undefined : eq(published.placeKey, place),
    side === undefined ? undefined : eq(published.side, side),
    min === undefined ? undefined : gte(largest, min * 1_000_000),
    max === undefined ? undefined : lte(smallest, max * 1_000_000),
    older ? undefined : isInDefaultList,
  )
}

const asked = (q: string, locale: Locale) =>
  sql`websearch_to_tsquery(${SEARCH[locale].dictionary}::regconfig, ${q})`

// Where only one end of the range is stated, it is both. Where none is, the listing answers no question of amount.
const largest = sql`coalesce(${published.amountMaxUsd}, ${published.amountMinUsd})`
const smallest = sql`coalesce(${published.amountMinUsd}, ${published.amountMaxUsd})`

/** Ranking reads every match, so for a word that is everywhere only the newest ones are ranked. */
function newestFew(where: SQL) {
  return sql`${published.opportunityId} in (
    select ${published.opportunityId} from ${published} where ${where}
    order by ${published.publishedAt} desc limit ${COUNTED})`
}

export function sortOf({ sort, q }: Pick<Filters, 'sort' | 'q'>): Sort {
  if (q === undefined) return sort === undefined || sort === 'relevance' ? 'newest' : sort
  return sort ?? 'relevance'
}

function orderOf(sort: Sort, { q = '' }: Filters, locale: Locale) {
  const { publishedAt, opportunityId } = published
  const newest = [desc(publishedAt), desc(opportunityId)]
  if (sort === 'amount') return [asc(smallest), asc(opportunityId)]
  if (sort === '-amount') return [sql`${largest} desc nulls last`, asc(opportunityId)]
  if (sort === 'relevance') {
    return [desc(sql`ts_rank(${SEARCH[locale].vector}, ${asked(q, locale)})`), ...newest]
  }
  return newest
}
