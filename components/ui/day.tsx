import { useLocale } from 'next-intl'
import { formatDay } from '@/i18n/format-date'

/** A day of the calendar in words. `on` is written `2026-11-23`. */
export function Day({ on }: { on: string }) {
  return (
    <time dateTime={on} className="whitespace-nowrap tabular-nums">
      {formatDay(on, useLocale())}
    </time>
  )
}
