import 'server-only'
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import { OUT_OF_LIST_AFTER_DAYS } from '@/features/opportunities/policy'
import type { Filters } from '@/features/opportunities/validation/filters'
import type { Locale } from '@/i18n/routing'
import { now } from '@/lib/clock'

/** What the filters of the public list mean in the database. */
export function matching(filters: Filters, locale: Locale) {
  const { q, sector, stage, place, side, min, max, older } = filters
  return and(
    q === undefined ? undefined : sql`${SEARCH[locale].vector} @@ ${asked(q, locale)}`,
    sector === undefined ? undefined : eq(published.sector, sector),
    stage === undefined ? undefined : eq(published.stage, stage),
    place === undefined ? undefined : eq(published.placeKey, place),
    side === undefined ? undefined : eq(published.side, side),
    min === undefined ? undefined : gte(largest, min * 1_000_000),
    max === undefined ? undefined : lte(smallest, max * 1_000_000),
    older ? undefined : isInDefaultList(),
  )
}

/** The dictionary of the reader's language; for Urdu Postgres has none, so words are matched as they are written. */
export const SEARCH = {
  en: { vector: published.searchEn, dictionary: 'english' },
  ru: { vector: published.searchRu, dictionary: 'russian' },
  ur: { vector: published.searchUr, dictionary: 'simple' },
}

export const asked = (q: string, locale: Locale) =>
  sql`websearch_to_tsquery(${SEARCH[locale].dictionary}::regconfig, ${q})`

// Where only one end of the range is stated, it is both. Where none is, the listing answers no question of amount.
export const largest = sql`coalesce(${published.amountMaxUsd}, ${published.amountMinUsd})`
export const smallest = sql`coalesce(${published.amountMinUsd}, ${published.amountMaxUsd})`

/**
 * Verified lately enough (product.md §4). Told as a day, not as a question to `app.now()`: only then Postgres knows how
 * few this leaves out, and walks the newest for a word that is everywhere instead of collecting all who have it.
 */
export function isInDefaultList() {
  const day = new Date(now())
  day.setUTCDate(day.getUTCDate() - OUT_OF_LIST_AFTER_DAYS)
  return gte(published.verifiedOn, day.toISOString().slice(0, 10))
}
