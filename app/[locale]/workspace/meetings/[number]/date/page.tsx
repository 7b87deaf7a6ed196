import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { requireViewer } from '@/features/auth/session'
import { Answer } from '@/features/meeting-dates/components/answer'
import { RoundDesk } from '@/features/meeting-dates/components/round-desk'
import { Rounds } from '@/features/meeting-dates/components/rounds'
import { canPropose, isLooking } from '@/features/meeting-dates/policy'
import { getDesk } from '@/features/meeting-dates/queries/desk'
import { listFreeDays } from '@/features/meeting-dates/queries/free-days'
import { listRounds, standing } from '@/features/meeting-dates/queries/search'
import { typedRound } from '@/features/meeting-dates/validation/fields'
import { doneInput, readFinder } from '@/features/meeting-dates/validation/finder'
import { MeetingHeader } from '@/features/meetings/components/meeting-header'
import { meetingPath } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { meetingAt } from '../meeting-at'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('meeting-dates'))('dateTitle') }
}

export default async function MeetingDatePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const meeting = await meetingAt(viewer, (await params).number, '/date')
  const [locale, t, frame, desk, rounds, given] = await Promise.all([
    getLocale(),
    getTranslations('meeting-dates'),
    getFrame(viewer),
    getDesk(viewer),
    listRounds(viewer, meeting.id),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  const [round, path, { done }] = [standing(rounds), meetingPath(meeting), doneInput.parse(given)]
  const proposes = canPropose(viewer, { state: meeting.state, round }, now())
  const finder = readFinder(given, { ...desk, now: now() })

  return (
    <ClientMessages namespaces={['meeting-dates']}>
      <MeetingHeader meeting={meeting} current="date" sides={sides} now={now()} />
      {done && (
        <div className="my-6">
          <Notice tone="good" title={t(`done.${done}`)} />
        </div>
      )}
      <Section id="answer" title={t('dateTitle')}>
        <Answer viewer={viewer} {...{ meeting, round, sides }} noticeDays={desk.noticeDays} now={now()} />
      </Section>
      {proposes && (
        <RoundDesk
          {...{ desk, finder, sides }}
          days={await listFreeDays(viewer, desk, finder, meeting.id)}
          path={`${path}/date`}
          back={path}
          ownSide={viewer.side}
          typed={typedRound(rounds[0] ?? meeting)}
          meeting={{ id: meeting.id, rounds: rounds.length }}
          now={now()}
        />
      )}
      <Section id="rounds" title={t('rounds.title')}>
        <Rounds rounds={rounds} waiting={isLooking(meeting) ? (round?.number ?? null) : null} sides={sides} />
      </Section>
    </ClientMessages>
  )
}
