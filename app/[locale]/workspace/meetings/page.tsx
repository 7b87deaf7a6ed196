import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button'
import { requireViewer } from '@/features/auth/session'
import { canCallMeeting } from '@/features/meeting-dates/policy'
import { MeetingFilter } from '@/features/meetings/components/meeting-filter'
import { MeetingList } from '@/features/meetings/components/meeting-list'
import { listBodies, listMeetings } from '@/features/meetings/queries/meetings'
import { listInput } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('title') }
}

export default async function MeetingsPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const asked = listInput.parse(await searchParams)
  const [locale, t, dates, frame, bodies, meetings] = await Promise.all([
    getLocale(),
    getTranslations('meetings'),
    getTranslations('meeting-dates'),
    getFrame(viewer),
    listBodies(viewer),
    listMeetings(viewer, asked),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink href="/workspace/holidays">{dates('finder.holidays')}</ButtonLink>
            {canCallMeeting(viewer) && (
              <ButtonLink look="primary" href="/workspace/meetings/new">
                {dates('call')}
              </ButtonLink>
            )}
          </>
        }
      />
      <MeetingFilter bodies={bodies} asked={asked} />
      <MeetingList
        meetings={meetings}
        sides={sideWords(frame.sides, locale)}
        isNarrowed={Boolean(asked.body ?? asked.state)}
      />
    </>
  )
}
