import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { requireViewer } from '@/features/auth/session'
import { PeopleColumns } from '@/features/people/components/people-columns'
import { getFrame } from '@/features/people/queries/frame'
import { listPeople } from '@/features/people/queries/people'
import { sideWords } from '@/i18n/side-words'

export async function generateMetadata() {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage() {
  const viewer = await requireViewer()
  const [locale, t, frame, people] = await Promise.all([
    getLocale(),
    getTranslations('people'),
    getFrame(viewer),
    listPeople(viewer),
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PeopleColumns people={people} sides={sideWords(frame.sides, locale)} />
    </>
  )
}
