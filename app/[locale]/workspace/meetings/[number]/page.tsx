import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { ShortAgenda } from '@/features/agenda/components/short-agenda'
import { agendaPath } from '@/features/agenda/validation/addresses'
import { requireViewer } from '@/features/auth/session'
import { Deadlines } from '@/features/meetings/components/deadlines'
import { History } from '@/features/meetings/components/history'
import { MeetingFacts } from '@/features/meetings/components/meeting-facts'
import { MeetingName } from '@/features/meetings/components/meeting-name'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { MeetingStateBadge } from '@/features/meetings/components/state-badge'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { getMeeting } from '@/features/meetings/queries/meetings'
import { meetingLabel, parseMeetingAddress } from '@/features/meetings/validation'
import { OwnNotes } from '@/features/notes/components/own-notes'
import { canWriteNote } from '@/features/notes/policy'
import { listNotes } from '@/features/notes/queries'
import { getFrame } from '@/features/people/queries/frame'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props) {
  const address = parseMeetingAddress((await params).number)
  const t = await getTranslations('meetings')
  return { title: (address && 'body' in address && meetingLabel(address)) || t('proposal') }
}

export default async function MeetingPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const meeting = address && (await getMeeting(viewer, address))
  if (!meeting) notFound()

  const [locale, t, words, frame, notes] = await Promise.all([
    getLocale(),
    getTranslations('meetings'),
    getTranslations('agenda'),
    getFrame(viewer),
    listNotes(viewer, meeting.id),
  ])
  const sides = sideWords(frame.sides, locale)
  const deadlines = deadlinesOf(meeting, meeting.rules, now())

  return (
    <>
      <Breadcrumb trail={[{ href: '/workspace/meetings', label: t('title') }]} />
      <PageHeader
        title={<LocalizedText texts={meeting.title} />}
        above={
          <>
            <span className="font-semibold">
              <MeetingName meeting={meeting} />
            </span>
            <MeetingStateBadge state={meeting.state} />
            {meeting.isDemonstration && <DemonstrationMark />}
          </>
        }
      />
      <MeetingTabs meeting={meeting} current="overview" hasMinutes={meeting.minutesState !== null} />
      <MeetingFacts meeting={meeting} sides={sides} />
      <Section
        id="agenda"
        title={t('agenda')}
        aside={<LocaleLink href={agendaPath(meeting)}>{words('whole')}</LocaleLink>}
      >
        <ShortAgenda items={meeting.agenda} sides={sides} />
      </Section>
      {deadlines.length > 0 && (
        <Section id="deadlines" title={t('deadlines')}>
          <Deadlines deadlines={deadlines} sides={sides} />
        </Section>
      )}
      <Section id="history" title={t('history')}>
        <History steps={meeting.history} sides={sides} />
      </Section>
      <OwnNotes
        notes={notes}
        meetingId={meeting.id}
        formKey={canWriteNote(viewer) ? newId() : null}
        ownSide={nameOfSide(sides, viewer.side)}
        sides={sides}
      />
    </>
  )
}
