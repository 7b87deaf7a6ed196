import { textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import { dayOf } from './public-day'
import type { PublicMeetingSummary, PublicSide } from './queries/public'

/** A meeting for machines; a time that is not on record is not made up. */
export function eventData(
  meeting: PublicMeetingSummary,
  sides: readonly PublicSide[],
  locale: Locale,
  organizer: Record<string, unknown>,
) {
  return {
    '@type': 'Event',
    name: textFor(meeting.title, locale)?.text,
    description: textFor(meeting.lead, locale)?.text,
    startDate: meeting.timeIsKnown
      ? meeting.startsAt.toISOString()
      : dayOf(meeting.startsAt, sides[0]?.timeZone),
    location: { '@type': 'Place', name: textFor(meeting.place, locale)?.text },
    organizer,
  }
}
