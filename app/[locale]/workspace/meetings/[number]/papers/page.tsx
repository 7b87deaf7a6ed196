import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { getMeeting } from '@/features/meetings/queries/meetings'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { PaperForm } from '@/features/papers/components/paper-form'
import { PaperList } from '@/features/papers/components/paper-list'
import { canHandIn, takesPapers } from '@/features/papers/policy'
import { listPapers } from '@/features/papers/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { textFor } from '@/i18n/localized'
import { nameOfSide, otherSides, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('papers'))('title') }
}

export default async function PapersPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const meeting = address && (await getMeeting(viewer, address))
  if (!meeting) notFound()

  const [locale, t, frame, papers] = await Promise.all([
    getLocale(),
    getTranslations('papers'),
    getFrame(viewer),
    listPapers(viewer, meeting.id),
  ])
  const sides = sideWords(frame.sides, locale)
  const items = meeting.agenda.map(({ id, position, title }) => ({
    value: id,
    label: t('itemOption', { position, title: textFor(title, locale)?.text ?? '' }),
  }))

  return (
    <>
      <PartHeader meeting={meeting} title={(name) => t('titleOf', { meeting: name })} />
      <NextDeadline deadlines={deadlinesOf(meeting, meeting.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="papers" hasMinutes={meeting.minutesState !== null} />
      <div className="mt-8">
        <PaperList meeting={meeting} papers={papers} sides={sides} />
      </div>
      <Section id="add" title={t('add')}>
        {canHandIn(viewer, meeting) ? (
          <ClientMessages namespaces={['papers']}>
            <PaperForm
              meetingId={meeting.id}
              formKey={newId()}
              items={items}
              own={nameOfSide(sides, viewer.side)}
              other={otherSides(sides, viewer.side)}
            />
          </ClientMessages>
        ) : (
          <p className="text-soft">{t(takesPapers(meeting) ? 'readOnly' : 'refused.over')}</p>
        )}
      </Section>
    </>
  )
}
