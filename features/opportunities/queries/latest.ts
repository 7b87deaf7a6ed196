import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publishedOpportunities } from '@/db/schema/opportunities'
import { sides } from '@/db/schema/sides'
import { isInDefaultList } from './matching'

export type LatestOpportunity = Awaited<ReturnType<typeof listPublicLatestOpportunities>>[number]

/** The newest listings, for the home page. */
export async function listPublicLatestOpportunities(limit: number) {
  return asPublic()
    .select({
      slug: publishedOpportunities.slug,
      title: publishedOpportunities.title,
      summary: publishedOpportunities.summary,
      placeName: publishedOpportunities.placeName,
      side: publishedOpportunities.side,
      sideName: sides.shortName,
      isDemonstration: publishedOpportunities.isDemonstration,
    })
    .from(publishedOpportunities)
    .innerJoin(sides, eq(sides.code, publishedOpportunities.side))
    .where(isInDefaultList())
    .orderBy(desc(publishedOpportunities.publishedAt), desc(publishedOpportunities.opportunityId))
    .limit(limit)
}

/** How many listings the default list shows of each sector; a sector without one is not in it. */
export async function countPublicOpportunitiesBySector() {
  const rows = await asPublic()
    .select({ sector: publishedOpportunities.sector, count: count() })
    .from(publishedOpportunities)
    .where(isInDefaultList())
    .groupBy(publishedOpportunities.sector)
  return new Map(rows.map((row) => [row.sector, row.count]))
}

export async function listPublicOpportunityAddresses() {
  return asPublic()
    .select({ slug: publishedOpportunities.slug, publishedAt: publishedOpportunities.publishedAt })
    .from(publishedOpportunities)
}

export async function getPublicOpportunityTitle(slug: string) {
  const [found] = await asPublic()
    .select({ title: publishedOpportunities.title })
    .from(publishedOpportunities)
    .where(eq(publishedOpportunities.slug, slug))
  return found?.title ?? null
}
