import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { StructuredData } from '@/components/layout/structured-data'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { LocalizedText } from '@/components/ui/localized-text'
import { SourceLine } from '@/components/ui/source-line'
import { TranslatedProse } from '@/components/ui/translated-prose'
import { articleData } from '@/features/news/article-data'
import { NewsOrigin } from '@/features/news/components/news-origin'
import { getPublicNews } from '@/features/news/queries'
import { newsSlugInput } from '@/features/news/validation'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import { pageMetadata } from '@/i18n/page-metadata'
import { publisherData } from '@/i18n/site-data'

type Props = PageProps<'/[locale]/news/[slug]'>

async function articleOf(params: Props['params']) {
  const slug = newsSlugInput.safeParse((await params).slug)
  const article = slug.success ? await getPublicNews(slug.data) : null
  return article ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const [locale, article] = await Promise.all([localeOf(params), articleOf(params)])
  return pageMetadata({
    locale,
    path: `/news/${article.slug}`,
    title: textFor(article.title, locale)?.text ?? '',
    description: textFor(article.summary, locale)?.text ?? '',
  })
}

export default async function NewsArticlePage({ params }: Props) {
  const [locale, article] = await Promise.all([localeOf(params), articleOf(params)])
  const [t, publisher] = await Promise.all([getTranslations('news'), publisherData(locale)])
  return (
    <article>
      <StructuredData data={articleData(article, locale, publisher)} />
      <PageHeader
        above={<Breadcrumb trail={[{ href: '/news', label: t('title') }]} />}
        title={<LocalizedText texts={article.title} />}
        lead={<LocalizedText texts={article.summary} />}
      />
      <p className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-y py-3 text-soft text-sm">
        <NewsOrigin {...article} />
        {article.sourceName && <SourceLine name={article.sourceName} />}
      </p>
      <TranslatedProse texts={article.body} />
    </article>
  )
}
