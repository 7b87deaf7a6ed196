import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/page-metadata'
import { type Locale, routing } from '@/i18n/routing'
import { absolute } from '@/lib/absolute'

/** The publisher, for the structured data of every page that names one. */
export async function publisherData(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'ui' })
  return {
    '@type': 'Organization',
    name: `${t('siteName')}: ${t('siteLine')}`,
    url: absolute(addressOf(locale, '/')),
  }
}

export async function siteData(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'ui' })
  return {
    '@type': 'WebSite',
    name: t('siteName'),
    alternateName: t('siteLine'),
    url: absolute(addressOf(locale, '/')),
    inLanguage: routing.locales,
    publisher: await publisherData(locale),
  }
}
