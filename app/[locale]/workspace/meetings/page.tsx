import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { requireViewer } from '@/features/auth/session'
import { MeetingList } from '@/features/meetings/components/meeting-list'
import { listMeetings } from '@/features/meetings/queries/meetings'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('title') }
}

export default async function MeetingsPage() {
  const viewer = await requireViewer()
  const [locale, t, frame, meetings] = await Promise.all([
    getLocale(),
    getTranslations('meetings'),
    getFrame(viewer),
    listMeetings(viewer),
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MeetingList meetings={meetings} sides={sideWords(frame.sides, locale)} />
    </>
  )
}
