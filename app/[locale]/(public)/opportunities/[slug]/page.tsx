import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { StructuredData } from '@/components/layout/structured-data'
import { PublicDetail } from '@/features/opportunities/components/public-detail'
import { opportunityForMachines } from '@/features/opportunities/json-ld'
import { getPublicOpportunity, listPublicRelated } from '@/features/opportunities/queries/public-detail'
import { slug as slugInput } from '@/features/opportunities/validation/listing'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import { pageMetadata } from '@/i18n/page-metadata'
import { env } from '@/lib/env'

type Props = { params: Promise<{ locale: string; slug: string }> }

const find = cache(async (slug: string) =>
  slugInput.safeParse(slug).success ? getPublicOpportunity(slug) : null,
)

export async function generateMetadata({ params }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params])
  const listing = await find(slug)
  if (!listing) return { title: (await getTranslations('error.notFound'))('title') }
  const title = textFor(listing.title, locale)?.text ?? slug
  const description = textFor(listing.summary, locale)?.text ?? title
  return pageMetadata({ locale, path: `/opportunities/${slug}`, title, description })
}

export default async function OpportunityPage({ params }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params])
  const listing = await find(slug)
  if (!listing) notFound()

  const related = await listPublicRelated(listing)
  return (
    <>
      <StructuredData data={opportunityForMachines(listing, locale, env().PUBLIC_URL)} />
      <PublicDetail listing={listing} related={related} />
    </>
  )
}
