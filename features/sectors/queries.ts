import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { cache } from 'react'
import { asPublic } from '@/db/client'
import { sectors } from '@/db/schema/sectors'

export type SectorSummary = Awaited<ReturnType<typeof listPublicSectors>>[number]

export async function listPublicSectors() {
  return asPublic()
    .select({ slug: sectors.slug, name: sectors.name, lead: sectors.lead })
    .from(sectors)
    .orderBy(asc(sectors.position))
}

export const getPublicSector = cache(async (slug: string) => {
  const [found] = await asPublic()
    .select({
      slug: sectors.slug,
      name: sectors.name,
      lead: sectors.lead,
      body: sectors.body,
      figures: sectors.figures,
    })
    .from(sectors)
    .where(eq(sectors.slug, slug))
  return found ?? null
})
