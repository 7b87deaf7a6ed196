import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import { sectors } from '@/db/schema/sectors'
import { sides } from '@/db/schema/sides'
import { isInDefaultList } from './matching'
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
    .where(and(eq(published.sector, sector), ne(published.slug, slug), isInDefaultList()))
    .orderBy(desc(published.publishedAt))
    .limit(RELATED)
}
