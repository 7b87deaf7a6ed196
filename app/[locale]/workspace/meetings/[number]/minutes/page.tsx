import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { Clauses } from '@/features/minutes/components/clauses'
import { Keys } from '@/features/minutes/components/keys'
import { MinutesFacts } from '@/features/minutes/components/minutes-facts'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('minutes') }
}

export default async function MinutesPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address && (await getMinutes(viewer, address))
  if (!minutes) notFound()

  const [locale, t, frame] = await Promise.all([getLocale(), getTranslations('minutes'), getFrame(viewer)])
  const sides = sideWords(frame.sides, locale)
  const { line: meeting } = minutes

  return (
    <>
      <PartHeader
        meeting={meeting}
        title={(name) => t('title', { meeting: name })}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, minutes.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <MinutesFacts minutes={minutes} sides={sides} now={now()} />
      <Section id="keys" title={t('keys')}>
        <Keys signatures={minutes.signatures} sides={sides} />
      </Section>
      <Section id="text" title={t('text')}>
        <Clauses clauses={minutes.clauses} />
      </Section>
    </>
  )
}
