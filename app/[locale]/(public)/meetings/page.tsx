import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { PublicMeetingList } from '@/features/meetings/components/public-meeting-list'
import { listPublicMeetings, listPublicSides } from '@/features/meetings/queries/public'
import { localeOf } from '@/i18n/locale-of'
import { pageMetadata } from '@/i18n/page-metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/meetings'>) {
  const locale = await localeOf(params)
  const t = await getTranslations('public-pages.meetings')
  return pageMetadata({ locale, path: '/meetings', title: t('title'), description: t('lead') })
}

export default async function MeetingsPage({ params }: PageProps<'/[locale]/meetings'>) {
  await localeOf(params)
  const [meetings, sides, t] = await Promise.all([
    listPublicMeetings(),
    listPublicSides(),
    getTranslations('public-pages.meetings'),
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {meetings.length > 0 ? (
        <PublicMeetingList meetings={meetings} sides={sides} />
      ) : (
        <EmptyState title={t('empty')} why={t('whyEmpty')} />
      )}
    </>
  )
}
