import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingPath, parseMeetingAddress } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { LiveLine } from '@/features/room/components/live-line'
import { RoomBody } from '@/features/room/components/room-body'
import { roomStateOf } from '@/features/room/policy'
import { getRoom } from '@/features/room/queries/room'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('room'))('title') }
}

export default async function RoomPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const room = address && (await getRoom(viewer, address))
  if (!room) notFound()

  const [locale, t, frame] = await Promise.all([getLocale(), getTranslations('room'), getFrame(viewer)])
  const { meeting } = room
  const moment = now()
  const state = roomStateOf(meeting, moment)
  const sides = sideWords(frame.sides, locale)
  const page = `${meetingPath(meeting)}/room` as const

  return (
    <ClientMessages namespaces={['room', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('titleOf', { meeting: name })}
        above={state === 'open' && <LiveLine meetingId={meeting.id} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, room.rules, moment)} sides={sides} />
      <MeetingTabs meeting={meeting} current="room" hasMinutes={meeting.minutesState !== null} />
      <div className="mt-8">
        {state === 'open' && (
          <noscript>
            <p className="mb-4">
              {t('live.noScript')} <LocaleLink href={page}>{t('live.reload')}</LocaleLink>
            </p>
          </noscript>
        )}
        {state === 'ahead' || state === 'none' ? (
          <EmptyState title={t(`closed.${state}`)} why={t(`closed.${state}Why`)} />
        ) : (
          <RoomBody viewer={viewer} room={room} sides={sides} now={moment} />
        )}
      </div>
    </ClientMessages>
  )
}
