import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { NewsList } from '@/features/news/components/news-list'
import { countPublicNews, listPublicNews } from '@/features/news/queries'
import { pageInput } from '@/features/news/validation'
import { localeOf } from '@/i18n/locale-of'
import { addressOf, pageMetadata } from '@/i18n/page-metadata'

type Props = PageProps<'/[locale]/news'>

const PAGE_SIZE = 10

const hrefOf = (page: number) => (page === 1 ? '/news' : `/news?page=${page}`) satisfies `/${string}`

async function pageOf(searchParams: Props['searchParams']) {
  const page = pageInput.safeParse((await searchParams).page)
  return page.success ? page.data : notFound()
}

export async function generateMetadata({ params, searchParams }: Props) {
  const [locale, page, t] = await Promise.all([
    localeOf(params),
    pageOf(searchParams),
    getTranslations('news'),
  ])
  const title = page === 1 ? t('title') : t('pageTitle', { page })
  return pageMetadata({ locale, path: hrefOf(page), card: '/news', title, description: t('lead') })
}

export default async function NewsPage({ params, searchParams }: Props) {
  const [locale, page] = await Promise.all([localeOf(params), pageOf(searchParams)])
  const [items, total, t] = await Promise.all([
    listPublicNews({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    countPublicNews(),
    getTranslations('news'),
  ])
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  if (page > pages) notFound()

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<a href={addressOf(locale, '/feed.xml')}>{t('feed')}</a>}
      />
      {items.length > 0 ? (
        <NewsList items={items} level={2} />
      ) : (
        <EmptyState title={t('empty')} why={t('whyEmpty')} />
      )}
      <div className="mt-8">
        <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      </div>
    </>
  )
}
