import { createTranslator } from 'use-intl/core'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import { formatMoment } from '@/i18n/format-clock'
import { type Texts, textFor } from '@/i18n/localized'
import { messagesOf } from '@/i18n/messages'
import type { Locale } from '@/i18n/routing'
import { nameOfSide, type SideRow, sideWords } from '@/i18n/side-words'
import { absolute } from '@/lib/absolute'
import type { CalendarEvent } from '@/lib/calendar-file'

/** A meeting as `app.calendar_event` tells of it. */
export type CalendarMeeting = {
  id: string
  body: string
  number: number | null
  state: string
  hostSide: string
  title: Texts
  place: Texts
  videoLink: string | null
  startsAt: string
  endsAt: string
  sequence: number
  changedAt: string
}

/** The one way in which a meeting is written into calendars: feed, single file and invitation by mail. */
export function meetingEvent(
  meeting: CalendarMeeting,
  sides: readonly SideRow[],
  locale: Locale,
): CalendarEvent {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'calendar' })
  const words = sideWords(sides, locale)
  const startsAt = new Date(meeting.startsAt)
  const title = textFor(meeting.title, locale)?.text ?? ''
  const named = [meetingLabel(meeting), title].filter(Boolean).join(': ')
  const url = absolute(`/${locale}${meetingPath(meeting)}`)
  return {
    uid: meeting.id,
    sequence: meeting.sequence,
    status: statusOf(meeting),
    startsAt,
    endsAt: new Date(meeting.endsAt),
    changedAt: new Date(meeting.changedAt),
    summary: meeting.state === 'postponed' ? t('postponed', { meeting: named }) : named,
    location: textFor(meeting.place, locale)?.text ?? '',
    description: [
      t('starts', { moment: formatMoment(startsAt, words, locale) }),
      t('host', { side: nameOfSide(words, meeting.hostSide) }),
      meeting.videoLink && t('video', { link: meeting.videoLink }),
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
  }
}

/** A postponed meeting has no date any more; its old one stands there as a question. */
function statusOf({ state }: CalendarMeeting) {
  if (state === 'cancelled') return 'CANCELLED'
  return state === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'
}
