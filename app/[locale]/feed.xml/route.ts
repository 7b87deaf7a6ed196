import { getTranslations } from 'next-intl/server'
import { atomFeed } from '@/features/news/feed'
import { listPublicNews } from '@/features/news/queries'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import { addressOf } from '@/i18n/page-metadata'
import { absolute } from '@/lib/absolute'

export const dynamic = 'force-dynamic'

const NEWEST = 30

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const locale = await localeOf(params)
  const [news, t] = await Promise.all([
    listPublicNews({ limit: NEWEST }),
    getTranslations({ locale, namespace: 'news' }),
  ])
  const items = news.map((item) => {
    const title = textFor(item.title, locale)
    return {
      url: absolute(addressOf(locale, `/news/${item.slug}`)),
      title: title?.text ?? '',
      summary: textFor(item.summary, locale)?.text ?? '',
      language: title?.language ?? locale,
      publishedOn: item.publishedOn,
    }
  })
  const feed = atomFeed({
    url: absolute(addressOf(locale, '/feed.xml')),
    page: absolute(addressOf(locale, '/news')),
    title: t('title'),
    subtitle: t('feedSubtitle'),
    language: locale,
    items,
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
