import type { MetadataRoute } from 'next'
import { publicMeetingPath } from '@/features/meetings/public-address'
import { listPublicMeetings } from '@/features/meetings/queries/public'
import { listPublicNewsAddresses } from '@/features/news/queries'
import { listPublicOpportunityAddresses } from '@/features/opportunities/queries/latest'
import { listPublicSectors } from '@/features/sectors/queries'
import { addressOf } from '@/i18n/page-metadata'
import { routing } from '@/i18n/routing'
import { absolute } from '@/lib/absolute'

export const dynamic = 'force-dynamic'

const standing = [
  '/',
  '/project',
  '/sectors',
  '/opportunities',
  '/meetings',
  '/news',
  '/verify',
  '/about',
  '/privacy',
  '/accessibility',
]

/** Every public page in every language, each with its sisters. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [sectors, meetings, news, opportunities] = await Promise.all([
    listPublicSectors(),
    listPublicMeetings(),
    listPublicNewsAddresses(),
    listPublicOpportunityAddresses(),
  ])
  const pages: Page[] = [
    ...standing.map((path) => ({ path })),
    ...sectors.map(({ slug }) => ({ path: `/sectors/${slug}` })),
    ...meetings.map(({ number }) => ({ path: publicMeetingPath(number) })),
    ...news.map(({ slug, publishedOn }) => ({ path: `/news/${slug}`, lastModified: publishedOn })),
    ...opportunities.map(({ slug, publishedAt }) => ({
      path: `/opportunities/${slug}`,
      lastModified: publishedAt,
    })),
  ]
  return pages.flatMap(inEveryLanguage)
}

type Page = { path: string; lastModified?: string | Date }

function inEveryLanguage({ path, lastModified }: Page) {
  const urlIn = (locale: (typeof routing.locales)[number]) => absolute(addressOf(locale, path))
  const languages = Object.fromEntries(routing.locales.map((locale) => [locale, urlIn(locale)]))
  return routing.locales.map((locale) => ({ url: urlIn(locale), lastModified, alternates: { languages } }))
}
