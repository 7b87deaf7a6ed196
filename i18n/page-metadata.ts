import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type Locale, routing } from '@/i18n/routing'
import { env } from '@/lib/env'

type Page = {
  locale: Locale
  /** The address without its language; `/` is home. */
  path: `/${string}`
  title: string
  description: string
  /** Where the page's picture differs from its address, as on the further pages of a list. */
  card?: `/${string}`
}

export const cardSize = { width: 1200, height: 630 }

export function addressOf(locale: Locale, path: string) {
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Title, description, canonical and sister addresses, feed and picture of a public page. */
export async function pageMetadata({
  locale,
  path,
  title,
  description,
  card = path,
}: Page): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'ui' })
  const url = addressOf(locale, path)
  const picture = {
    url: `/${locale}/og${card === '/' ? '/home' : card}`,
    ...cardSize,
    type: 'image/png',
    alt: title,
  }
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(routing.locales.map((other) => [other, addressOf(other, path)])),
        'x-default': addressOf(routing.defaultLocale, path),
      },
      types: { 'application/atom+xml': `/${locale}/feed.xml` },
    },
    openGraph: {
      type: 'website',
      siteName: t('siteName'),
      locale: OPEN_GRAPH_LOCALE[locale],
      url,
      title,
      description,
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    // A demonstration must not be found in place of the real record.
    robots: isDemonstration() ? { index: false, follow: false } : undefined,
  }
}

export function isDemonstration() {
  return env().PORTAL_DEMO === '1'
}

const OPEN_GRAPH_LOCALE: Record<Locale, string> = { en: 'en_GB', ru: 'ru_RU', ur: 'ur_PK' }
