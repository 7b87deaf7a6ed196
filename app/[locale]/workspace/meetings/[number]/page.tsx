import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'
import { ShortAgenda } from '@/features/agenda/components/short-agenda'
import { agendaPath } from '@/features/agenda/validation/addresses'
import { requireViewer } from '@/features/auth/session'
import { AddToCalendar } from '@/features/calendar/components/add-to-calendar'
import { hasCalendarFile } from '@/features/calendar/validation'
import { Acts } from '@/features/meetings/components/acts'
import { Deadlines } from '@/features/meetings/components/deadlines'
import { History } from '@/features/meetings/components/history'
import { JustDone } from '@/features/meetings/components/just-done'
import { MeetingFacts } from '@/features/meetings/components/meeting-facts'
import { MeetingHeader } from '@/features/meetings/components/meeting-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingLabel, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { BeginForm } from '@/features/minutes/components/begin-form'
import { canBegin } from '@/features/minutes/policy'
import { listMotions } from '@/features/motions/queries'
import { OwnNotes } from '@/features/notes/components/own-notes'
import { canWriteNote } from '@/features/notes/policy'
import { listNotes } from '@/features/notes/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { meetingAt } from './meeting-at'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  const address = parseMeetingAddress((await params).number)
  const t = await getTranslations('meetings')
  return { title: (address && 'body' in address && meetingLabel(address)) || t('proposal') }
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const meeting = await meetingAt(viewer, (await params).number, '')
  const [locale, t, acts, calendar, words, frame, notes, motions, { done }] = await Promise.all([
    getLocale(),
    getTranslations('meetings'),
    getTranslations('motions'),
    getTranslations('calendar'),
    getTranslations('agenda'),
    getFrame(viewer),
    listNotes(viewer, meeting.id),
    listMotions(viewer, meeting.id),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  const calendarFact = hasCalendarFile(meeting)
    ? [{ term: calendar('addTerm'), value: <AddToCalendar meeting={meeting} /> }]
    : []
  const deadlines = deadlinesOf(meeting, meeting.rules, now())

  return (
    <>
      <MeetingHeader meeting={meeting} current="overview" sides={sides} now={now()} />
      <JustDone done={done} />
      <MeetingFacts meeting={meeting} sides={sides} more={calendarFact} />
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
      {canBegin(viewer, meeting) && (
        <Section id="minutes" title={t('minutes')}>
          <ClientMessages namespaces={['minutes-edit']}>
            <BeginForm meeting={meetingSegment(meeting)} />
          </ClientMessages>
        </Section>
      )}
      {meeting.state !== 'historical' && (
        <Section id="acts" title={acts('title')}>
          <ClientMessages namespaces={['motions']}>
            <Acts {...{ viewer, meeting, motions, sides }} now={now()} />
          </ClientMessages>
        </Section>
      )}
      <Section id="history" title={t('history')}>
        <History steps={meeting.history} motions={motions} sides={sides} />
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
