import { useLocale } from 'next-intl'
import { type Clock, formatClocks } from '@/i18n/format-clock'

/** A moment on both sides' clocks, in one line that does not break inside a time. */
export function ClockPair({ moment, clocks }: { moment: Date; clocks: readonly Clock[] }) {
  const locale = useLocale()
  return (
    <time dateTime={moment.toISOString()} className="tabular-nums">
      {formatClocks(moment, clocks, locale)}
    </time>
  )
}
