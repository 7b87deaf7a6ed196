import { getTranslations } from 'next-intl/server'
import { directionOf } from '@/i18n/direction'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import { drawCard } from '@/lib/card-picture'
import { titleOfEntry, titleOfPage } from './titles'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/og/[...card]'>) {
  const [locale, { card }] = await Promise.all([localeOf(params), params])
  const title = await titleOf(card, locale)
  if (!title) return new Response(null, { status: 404 })

  const t = await getTranslations({ locale, namespace: 'ui' })
  const picture = await drawCard({
    title,
    site: t('siteName'),
    line: t('siteLine'),
    direction: directionOf(locale),
  })
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } })
}

async function titleOf([page = '', entry, ...more]: string[], locale: Locale) {
  if (more.length > 0) return null
  const texts = entry === undefined ? await titleOfPage(page) : await titleOfEntry(page, entry)
  return texts ? textFor(texts, locale)?.text : listTitle(entry === undefined ? page : '', locale)
}

/** The lists, whose titles are words of the interface. */
async function listTitle(page: string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'ui.nav' })
  switch (page) {
    case 'sectors':
    case 'opportunities':
    case 'meetings':
    case 'news':
    case 'verify':
      return t(page)
    default:
      return null
  }
}
