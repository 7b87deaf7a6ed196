import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireViewer } from '@/features/auth/session'
import { RoundDesk } from '@/features/meeting-dates/components/round-desk'
import { canCallMeeting } from '@/features/meeting-dates/policy'
import { getDesk } from '@/features/meeting-dates/queries/desk'
import { listFreeDays } from '@/features/meeting-dates/queries/free-days'
import { readFinder } from '@/features/meeting-dates/validation/finder'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('meeting-dates'))('newTitle') }
}

export default async function NewMeetingPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  if (!canCallMeeting(viewer)) redirect(`/${await getLocale()}/workspace/meetings`)

  const [locale, t, meetings, frame, desk] = await Promise.all([
    getLocale(),
    getTranslations('meeting-dates'),
    getTranslations('meetings'),
    getFrame(viewer),
    getDesk(viewer),
  ])
  const finder = readFinder(await searchParams, { ...desk, now: now() })
  return (
    <>
      <Breadcrumb trail={[{ href: '/workspace/meetings', label: meetings('title') }]} />
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <ClientMessages namespaces={['meeting-dates']}>
        <RoundDesk
          desk={desk}
          finder={finder}
          days={await listFreeDays(viewer, desk, finder)}
          sides={sideWords(frame.sides, locale)}
          path="/workspace/meetings/new"
          back="/workspace/meetings"
          ownSide={viewer.side}
          typed={{ hostSide: viewer.side }}
          now={now()}
        />
      </ClientMessages>
    </>
  )
}
