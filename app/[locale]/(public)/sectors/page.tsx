import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { SectorCards } from '@/features/sectors/components/sector-cards'
import { listPublicSectors } from '@/features/sectors/queries'
import { localeOf } from '@/i18n/locale-of'
import { pageMetadata } from '@/i18n/page-metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/sectors'>) {
  const locale = await localeOf(params)
  const t = await getTranslations('sectors')
  return pageMetadata({ locale, path: '/sectors', title: t('title'), description: t('lead') })
}

export default async function SectorsPage({ params }: PageProps<'/[locale]/sectors'>) {
  await localeOf(params)
  const [sectors, t] = await Promise.all([listPublicSectors(), getTranslations('sectors')])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SectorCards sectors={sectors} level={2} />
    </>
  )
}
