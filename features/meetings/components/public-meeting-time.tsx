import { useLocale } from 'next-intl'
import { formatMoment } from '@/i18n/format-clock'
import { formatDate } from '@/i18n/format-date'
import { dayOf } from '../public-day'
import type { PublicMeeting, PublicSide } from '../queries/public'

type Props = { meeting: Pick<PublicMeeting, 'startsAt' | 'timeIsKnown'>; sides: readonly PublicSide[] }

/** On both clocks; where only the day is on record, the day alone. */
export function PublicMeetingTime({ meeting: { startsAt, timeIsKnown }, sides }: Props) {
  const locale = useLocale()
  const [first] = sides
  const words =
    timeIsKnown || !first
      ? formatMoment(startsAt, sides, locale)
      : formatDate(startsAt, locale, first.timeZone)
  return (
    <time dateTime={timeIsKnown ? startsAt.toISOString() : dayOf(startsAt, first?.timeZone)}>{words}</time>
  )
}
