import { useLocale } from 'next-intl'
import { type Clock, formatMoment } from '@/i18n/format-clock'

/** A day and its time on both sides' clocks. */
export function Moment({ at, clocks }: { at: Date; clocks: readonly Clock[] }) {
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {formatMoment(at, clocks, useLocale())}
    </time>
  )
}
