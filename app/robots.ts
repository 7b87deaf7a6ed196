import type { MetadataRoute } from 'next'
import { isDemonstration } from '@/i18n/page-metadata'
import { routing } from '@/i18n/routing'
import { absolute } from '@/lib/absolute'

export const dynamic = 'force-dynamic'

/** A demonstration must not be found in place of the real record; of a portal at work, only the signed-in part. */
export default function robots(): MetadataRoute.Robots {
  if (isDemonstration()) return { rules: { userAgent: '*', disallow: '/' } }

  const closed = routing.locales.flatMap((locale) =>
    ['workspace', 'sign-in', 'invitation'].map((part) => `/${locale}/${part}`),
  )
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed] },
    sitemap: absolute('/sitemap.xml'),
  }
}
