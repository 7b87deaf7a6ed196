import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FONTS } from '@/components/layout/fonts'
import { directionOf } from '@/i18n/direction'
import { routing } from '@/i18n/routing'
import { env } from '@/lib/env'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return {}
  const t = await getTranslations({ locale, namespace: 'ui' })
  const name = t('siteName')
  return { metadataBase: new URL(env().PUBLIC_URL), title: { default: name, template: `%s · ${name}` } }
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)

  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        {FONTS[locale].map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
