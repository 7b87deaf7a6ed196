import { redirect } from 'next/navigation'
import { getViewer } from '@/features/auth/session'
import { meetingEvent } from '@/features/calendar/event'
import { calendarAnswer, nowhere } from '@/features/calendar/file-answer'
import { getCalendarMeeting } from '@/features/calendar/queries'
import { meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { localeOf } from '@/i18n/locale-of'
import { calendarFile } from '@/lib/calendar-file'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/meeting.ics'>

export async function GET(request: Request, { params }: Context) {
  const [locale, { number }, viewer] = await Promise.all([localeOf(params), params, getViewer()])
  const address = parseMeetingAddress(number)
  if (!address) return nowhere()
  if (!viewer) redirect(`/${locale}/sign-in?then=/${locale}/workspace/meetings/${number}`)

  const found = await getCalendarMeeting(viewer, address)
  if (!found) return nowhere()
  const file = calendarFile({
    method: 'PUBLISH',
    events: [meetingEvent(found.event, found.sides, locale)],
  })
  return calendarAnswer(request, file, meetingSegment(found.event))
}
