import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { FilterForm } from '@/features/opportunities/components/filter-form'
import { PublicList } from '@/features/opportunities/components/public-list'
import { getPublicFilterChoices } from '@/features/opportunities/queries/filter-choices'
import { COUNTED, listPublicOpportunities, sortOf } from '@/features/opportunities/queries/public-list'
import { type GivenParams, readFilters } from '@/features/opportunities/validation/filters'
import { localeOf } from '@/i18n/locale-of'
import { pageMetadata } from '@/i18n/page-metadata'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<GivenParams> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations('opportunities.list')
  return pageMetadata({ locale, path: '/opportunities', title: t('title'), description: t('lead') })
}

export default async function OpportunitiesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const [given, choices, t] = await Promise.all([
    searchParams,
    getPublicFilterChoices(),
    getTranslations('opportunities.list'),
  ])
  const keys = (list: { key: string }[]) => list.map(({ key }) => key)
  const known = { sectors: keys(choices.sectors), places: keys(choices.places), sides: keys(choices.sides) }
  const reading = readFilters(given, known)
  const found = await listPublicOpportunities(reading.filters, locale)

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-8">
        <FilterForm reading={reading} choices={choices} />
        <PublicList found={found} counted={COUNTED} sort={sortOf(reading.filters)} reading={reading} />
      </div>
    </>
  )
}
