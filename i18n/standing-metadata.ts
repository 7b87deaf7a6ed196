import { type Texts, textFor } from '@/i18n/localized'
import { pageMetadata } from '@/i18n/page-metadata'
import type { Locale } from '@/i18n/routing'

type Lead = { title: Texts | null; body: Texts | null }

/** The metadata of a page whose first passage is its title and what it is about. */
export function standingMetadata(locale: Locale, path: `/${string}`, [lead]: readonly Lead[]) {
  return pageMetadata({
    locale,
    path,
    title: textFor(lead?.title ?? {}, locale)?.text ?? '',
    description: textFor(lead?.body ?? {}, locale)?.text ?? '',
  })
}
