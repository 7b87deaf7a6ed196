import type pg from 'pg'
import type { Calendar } from '../calendar'
import { fixedHolidays, movingHolidays } from '../demo/holidays'
import { insertAll } from '../insert'

const DAY = 24 * 60 * 60 * 1000
/** This year and the next two, as far as a meeting is planned ahead. */
const YEARS = 3

/** The public holidays of both sides. Where a moving feast falls on a fixed day, the fixed one stands. */
export async function seedHolidays(client: pg.Client, calendar: Calendar) {
  const first = calendar.year(0)
  const rows = Array.from({ length: YEARS }, (_, index) => first + index).flatMap(holidaysOf)
  const byDay = new Map(rows.toReversed().map((row) => [`${row.side} ${row.day}`, row]))
  await insertAll(client, 'holidays', [...byDay.values()])
}

export function holidaysOf(year: number) {
  const fixed = fixedHolidays.flatMap(({ side, from: [month, day], days = 1, name }) =>
    daysFrom(Date.UTC(year, month - 1, day), days).map((on) => row(side, on, name, false)),
  )
  const moving = movingHolidays.flatMap(({ side, islamic, days, name }) =>
    daysOfYear(year)
      .filter((moment) => islamicDate(moment) === islamic.join('/'))
      .flatMap((moment) => daysFrom(moment, days).map((on) => row(side, on, name, true))),
  )
  return [...fixed, ...moving]
}

function row(side: string, day: string, name: object, isProvisional: boolean) {
  return { audience: 'joint', side, day, name, is_provisional: isProvisional }
}

function daysFrom(start: number, count: number) {
  return Array.from({ length: count }, (_, index) => new Date(start + index * DAY).toISOString().slice(0, 10))
}

function daysOfYear(year: number) {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return Array.from({ length: (end - start) / DAY }, (_, index) => start + index * DAY)
}

const islamicCalendar = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** Month and day, `10/1`. */
function islamicDate(moment: number) {
  const parts = islamicCalendar.formatToParts(moment)
  const value = (type: string) => parts.find((part) => part.type === type)?.value
  return `${value('month')}/${value('day')}`
}
