import { dateFormat } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

const PRECISIONS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A date of the calendar in words: `2025-05-13`, `2025-05` or `2025`, no more exact than it was given. */
export function formatDay(isoDay: string, locale: Locale) {
  const options = PRECISIONS[isoDay.length]
  if (!options) throw new RangeError(`Not a year, month or day: ${isoDay}`)
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(isoDay))
}

/** The day on which a moment falls on one side's calendar, in words. */
export function formatDate(moment: Date, locale: Locale, timeZone: string) {
  return dateFormat(locale, { dateStyle: 'long', timeZone }).format(moment)
}

/** A month for the scale of a chart, as short as the language allows: `Jan 2026`. */
export function formatMonth(moment: Date, locale: Locale) {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  const parts = dateFormat(locale, options).formatToParts(moment)
  // Without what some languages add between and after, such as the Russian word for year.
  return parts.flatMap(({ type, value }) => (type === 'literal' ? [] : value)).join(' ')
}
