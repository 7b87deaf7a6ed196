import { useLocale, useTranslations } from 'next-intl'
import { type Clock, formatSpan } from '@/i18n/format-clock'
import { dayIn, timeIn } from '@/lib/zone-time'
import { isShortNotice } from '../policy'
import type { Span } from '../span'
import { type Finder, withSlot } from '../validation/finder'
import { FreeTime } from './free-time'

type Props = {
  windows: readonly Span[]
  finder: Finder
  path: `/${string}`
  home: string
  noticeDays: number
  clocks: readonly Clock[]
  now: Date
}

/** The free hours of one day on both clocks; each leads into the form. */
export function FreeTimes({ windows, finder, path, home, noticeDays, clocks, now }: Props) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates.finder')
  if (windows.length === 0) return <span className="text-soft">{t('none')}</span>
  return (
    <ul>
      {windows.map(({ startsAt, endsAt }) => {
        const slot = { day: dayIn(startsAt, home), time: timeIn(startsAt, home) }
        const query = withSlot(finder, `${slot.day}T${slot.time}`)
        const words = formatSpan(startsAt, endsAt, clocks, locale)
        const isShort = isShortNotice({ startsAt: startsAt.toISOString() }, noticeDays, now)
        return (
          <li key={startsAt.toISOString()}>
            {query ? <FreeTime href={`${path}?${query}#round`} slot={slot} words={words} /> : words}
            {isShort && <span className="text-sm text-warn"> ({t('short')})</span>}
          </li>
        )
      })}
    </ul>
  )
}
