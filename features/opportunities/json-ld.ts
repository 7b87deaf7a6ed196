import { type Texts, textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'

type Listing = {
  slug: string
  title: Texts
  summary: Texts
  placeName: Texts
  sectorName: Texts
  sideName: Texts
  publishedAt: Date
  verifiedOn: string
}

/** A listing in the words of schema.org. The texts are somebody's input: only `StructuredData` may print them. */
export function opportunityForMachines(listing: Listing, locale: Locale, origin: string) {
  const text = (texts: Texts) => textFor(texts, locale)?.text
  return {
    '@type': 'WebPage',
    url: `${origin}/${locale}/opportunities/${listing.slug}`,
    inLanguage: textFor(listing.title, locale)?.language ?? locale,
    name: text(listing.title),
    description: text(listing.summary),
    datePublished: listing.publishedAt.toISOString(),
    lastReviewed: listing.verifiedOn,
    about: {
      '@type': 'Project',
      name: text(listing.title),
      knowsAbout: text(listing.sectorName),
      location: { '@type': 'Place', name: text(listing.placeName) },
      sponsor: { '@type': 'Country', name: text(listing.sideName) },
    },
  }
}
