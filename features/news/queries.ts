import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { cache } from 'react'
import { asPublic } from '@/db/client'
import { publishedNews } from '@/db/schema/news'
import { sides } from '@/db/schema/sides'

export type NewsItem = Awaited<ReturnType<typeof listPublicNews>>[number]
export type NewsArticle = NonNullable<Awaited<ReturnType<typeof getPublicNews>>>

const listed = {
  slug: publishedNews.slug,
  title: publishedNews.title,
  summary: publishedNews.summary,
  publishedOn: publishedNews.publishedOn,
  publishedPrecision: publishedNews.publishedPrecision,
  side: publishedNews.side,
  sideName: sides.shortName,
  sourceName: publishedNews.sourceName,
  isDemonstration: publishedNews.isDemonstration,
}

/** Newest first. `side` is null for what both sides released. */
export async function listPublicNews({ limit, offset = 0 }: { limit: number; offset?: number }) {
  return asPublic()
    .select(listed)
    .from(publishedNews)
    .leftJoin(sides, eq(sides.code, publishedNews.side))
    .orderBy(desc(publishedNews.publishedOn), asc(publishedNews.slug))
    .limit(limit)
    .offset(offset)
}

export async function countPublicNews() {
  return asPublic().$count(publishedNews)
}

export const getPublicNews = cache(async (slug: string) => {
  const [found] = await asPublic()
    .select({ ...listed, body: publishedNews.body })
    .from(publishedNews)
    .leftJoin(sides, eq(sides.code, publishedNews.side))
    .where(eq(publishedNews.slug, slug))
  return found ?? null
})

export async function listPublicNewsAddresses() {
  return asPublic()
    .select({ slug: publishedNews.slug, publishedOn: publishedNews.publishedOn })
    .from(publishedNews)
}
