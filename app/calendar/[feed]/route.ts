import { createTranslator } from 'use-intl/core'
import { meetingEvent } from '@/features/calendar/event'
import { calendarAnswer, nowhere } from '@/features/calendar/file-answer'
import { readPublicCalendar } from '@/features/calendar/queries'
import { parseFeedSegment } from '@/features/calendar/validation'
import { messagesOf } from '@/i18n/messages'
import { calendarFile } from '@/lib/calendar-file'

export const dynamic = 'force-dynamic'

/** How often a calendar program should look again. */
const MINUTES = 60

export async function GET(request: Request, { params }: RouteContext<'/calendar/[feed]'>) {
  const token = parseFeedSegment((await params).feed)
  const calendar = token && (await readPublicCalendar(token))
  if (!calendar) return nowhere()

  const { locale, sides, events } = calendar
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'calendar' })
  const file = calendarFile({
    method: 'PUBLISH',
    events: events.map((meeting) => meetingEvent(meeting, sides, locale)),
    feed: { name: t('name'), minutes: MINUTES },
  })
  return calendarAnswer(request, file)
}
