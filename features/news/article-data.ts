import { knownPart } from '@/i18n/format-period'
import { textFor } from '@/i18n/localized'
import { addressOf } from '@/i18n/page-metadata'
import type { Locale } from '@/i18n/routing'
import { absolute } from '@/lib/absolute'
import type { NewsArticle } from './queries'

/** A news item for machines. */
export function articleData(article: NewsArticle, locale: Locale, publisher: Record<string, unknown>) {
  const body = textFor(article.body, locale)
  return {
    '@type': 'NewsArticle',
    headline: textFor(article.title, locale)?.text,
    description: textFor(article.summary, locale)?.text,
    datePublished: knownPart(article.publishedOn, article.publishedPrecision),
    inLanguage: body?.language,
    url: absolute(addressOf(locale, `/news/${article.slug}`)),
    creditText: article.sourceName ? textFor(article.sourceName, locale)?.text : undefined,
    publisher,
  }
}
