import type { MetadataRoute } from 'next'
import { getTranslations } from 'next-intl/server'
import { routing } from '@/i18n/routing'

export const dynamic = 'force-dynamic'

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: 'ui' })
  return {
    name: `${t('siteName')}: ${t('siteLine')}`,
    short_name: t('siteName'),
    lang: routing.defaultLocale,
    start_url: '/',
    display: 'browser',
    background_color: '#fbfaf7',
    theme_color: '#23272c',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  }
}
