import { directionOf } from '@/i18n/direction'
import { formatDate } from '@/i18n/format-date'
import { dateFormat } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

export type Clock = { clockLabel: string; timeZone: string }

/** `14:00 PKT · 12:00 MSK`; where it is not the same day on all clocks, each time carries its own. */
export function formatClocks(moment: Date, clocks: readonly Clock[], locale: Locale) {
  return join(moment, clocks, locale, sameDay(moment, clocks, locale) ? timeOnly : dayAndTime)
}

/** From one moment to another: `14:00–14:30 PKT · 12:00–12:30 MSK`. */
export function formatSpan(from: Date, to: Date, clocks: readonly Clock[], locale: Locale) {
  const isOneDay = sameDay(from, clocks, locale)
  return clocks
    .map((clock) => {
      const times = withClock(`${hour(from, clock, locale)}–${hour(to, clock, locale)}`, clock, locale)
      return isOneDay ? times : withComma(formatDate(from, locale, clock.timeZone), times, locale)
    })
    .join(' · ')
}

/** `formatClocks` with the date in front: `13 May 2025, 14:00 PKT · 12:00 MSK`. */
export function formatMoment(moment: Date, clocks: readonly Clock[], locale: Locale) {
  const [first] = clocks
  if (!first || !sameDay(moment, clocks, locale)) return join(moment, clocks, locale, dayAndTime)
  return withComma(formatDate(moment, locale, first.timeZone), join(moment, clocks, locale, timeOnly), locale)
}

type Write = (moment: Date, clock: Clock, locale: Locale) => string

const timeOnly: Write = (moment, clock, locale) => withClock(hour(moment, clock, locale), clock, locale)

const hour: Write = (moment, { timeZone }, locale) => {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return dateFormat(locale, options).format(moment)
}

/** Isolated, so that the Latin zone does not jump over the time in a right-to-left line. */
function withClock(times: string, { clockLabel }: Clock, locale: Locale) {
  const labelled = `${times}\u00a0${clockLabel}`
  return directionOf(locale) === 'rtl' ? `\u2066${labelled}\u2069` : labelled
}

const dayAndTime: Write = (moment, clock, locale) =>
  withComma(formatDate(moment, locale, clock.timeZone), timeOnly(moment, clock, locale), locale)

/** Urdu turns its comma over, as it turns the line. */
function withComma(day: string, time: string, locale: Locale) {
  return `${day}${directionOf(locale) === 'rtl' ? '،' : ','} ${time}`
}

function join(moment: Date, clocks: readonly Clock[], locale: Locale, write: Write) {
  return clocks.map((clock) => write(moment, clock, locale)).join(' · ')
}

function sameDay(moment: Date, clocks: readonly Clock[], locale: Locale) {
  return new Set(clocks.map((clock) => formatDate(moment, locale, clock.timeZone))).size <= 1
}
