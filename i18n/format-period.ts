import { formatDay } from '@/i18n/format-date'
import { dateFormat } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

const SHOWN: Record<string, number> = { year: 4, month: 7, day: 10 }

/** A calendar date no more exact than it is known: `2026-01-01` known to the `year` is 2026. */
export function formatKnownDay(isoDay: string, precision: string, locale: Locale) {
  return formatDay(knownPart(isoDay, precision), locale)
}

/** The same for machines: `2026`. */
export function knownPart(isoDay: string, precision: string) {
  return isoDay.slice(0, SHOWN[precision] ?? 10)
}

/** From one day to another as the language writes it: 25–27 November 2025. */
export function formatPeriod(from: string, to: string, locale: Locale) {
  const format = dateFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(new Date(from), new Date(to))
}
