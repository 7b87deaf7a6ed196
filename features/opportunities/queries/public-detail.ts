import 'server-only'
import { and, desc, eq, gte, ne, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import { sectors } from '@/db/schema/sectors'
import { sides } from '@/db/schema/sides'
import { OUT_OF_LIST_AFTER_DAYS } from '@/features/opportunities/policy'
import { cardColumns } from './public-list'

/** A published listing with the names of its sector and side, or null. */
export async function getPublicOpportunity(slug: string) {
  const [found] = await asPublic()
    .select({
      ...cardColumns,
      placeKey: published.placeKey,
      body: published.body,
      publishedAt: published.publishedAt,
    })
    .from(published)
    .innerJoin(sectors, eq(sectors.slug, published.sector))
    .innerJoin(sides, eq(sides.code, published.side))
    .where(eq(published.slug, slug))
  return found ?? null
}

export type PublicOpportunity = NonNullable<Awaited<ReturnType<typeof getPublicOpportunity>>>

const RELATED = 3

/** Other listings of a sector that are still in the default list, the newest first. */
export async function listPublicRelated({ slug, sector }: { slug: string; sector: string }) {
  return asPublic()
    .select(cardColumns)
    .from(published)
    .innerJoin(sectors, eq(sectors.slug, published.sector))
    .innerJoin(sides, eq(sides.code, published.side))
    .where(
      and(
        eq(published.sector, sector),
        ne(published.slug, slug),
        gte(published.verifiedOn, sql`app.now()::date - ${OUT_OF_LIST_AFTER_DAYS}::int`),
      ),
    )
    .orderBy(desc(published.publishedAt))
    .limit(RELATED)
}

/** For sitemap and feed: every address with the moment of its last publication, the newest first. */
export async function listPublicOpportunityAddresses(limit: number) {
  return asPublic()
    .select({
      slug: published.slug,
      title: published.title,
      summary: published.summary,
      publishedAt: published.publishedAt,
    })
    .from(published)
    .orderBy(desc(published.publishedAt))
    .limit(limit)
}
