import { addDays, momentAt, weekdayOf } from '@/lib/zone-time'
import { overlap, type Span } from './span'

export type WorkingSide = {
  code: string
  timeZone: string
  /** 1 is Monday. */
  workingDays: readonly number[]
  /** Full hours on the side's own clock. */
  opensAt: number
  closesAt: number
}
export type Holiday = { side: string; day: string; isProvisional: boolean }
export type CommonDay<H extends Holiday, T extends Span> = {
  /** On the reader's own calendar. */
  day: string
  windows: Span[]
  /** Why nobody meets, or part of the day is gone. */
  holidays: H[]
  taken: T[]
}

type Search<H extends Holiday, T extends Span> = {
  sides: readonly WorkingSide[]
  /** The zone whose days are counted. */
  home: string
  from: string
  days: number
  holidays: readonly H[]
  /** What stands in the calendars already. */
  taken: readonly T[]
  /** Windows shorter than this are of no use. */
  minutes: number
  now: Date
}

/** Day by day the hours in which every side is at work, without holidays and without what is taken. */
export function commonHours<H extends Holiday, T extends Span>(search: Search<H, T>): CommonDay<H, T>[] {
  const { sides, home, from, days, holidays, taken, minutes, now } = search
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(from, index)
    const whole = wholeDay(day, home)
    const free = sides.reduce<Span[]>(
      (common, side) => common.flatMap((span) => overlaps(span, workOf(side, day, holidays))),
      whole,
    )
    const open = taken.reduce<Span[]>((left, meeting) => left.flatMap((span) => without(span, meeting)), free)
    return {
      day,
      windows: open.flatMap((span) => longEnough(after(span, now), minutes)),
      holidays: holidays.filter((holiday) => holiday.day === day),
      taken: taken.filter((meeting) => whole.some((span) => overlap(span, meeting))),
    }
  })
}

/** The working hours that can touch a day of another calendar: of that day and of its neighbours. */
function workOf(side: WorkingSide, day: string, holidays: readonly Holiday[]): Span[] {
  return [addDays(day, -1), day, addDays(day, 1)]
    .filter((own) => side.workingDays.includes(weekdayOf(own)))
    .filter((own) => !holidays.some((holiday) => holiday.side === side.code && holiday.day === own))
    .flatMap((own) => {
      const [startsAt, endsAt] = [hour(own, side.opensAt, side), hour(own, side.closesAt, side)]
      return startsAt && endsAt ? [{ startsAt, endsAt }] : []
    })
}

function hour(day: string, full: number, { timeZone }: WorkingSide) {
  if (full === 24) return momentAt(addDays(day, 1), '00:00', timeZone)
  return momentAt(day, `${String(full).padStart(2, '0')}:00`, timeZone)
}

function wholeDay(day: string, home: string): Span[] {
  const [startsAt, endsAt] = [momentAt(day, '00:00', home), momentAt(addDays(day, 1), '00:00', home)]
  return startsAt && endsAt ? [{ startsAt, endsAt }] : []
}

function overlaps(span: Span, others: readonly Span[]): Span[] {
  return others
    .filter((other) => overlap(span, other))
    .map((other) => ({
      startsAt: later(span.startsAt, other.startsAt),
      endsAt: earlier(span.endsAt, other.endsAt),
    }))
}

function without(span: Span, taken: Span): Span[] {
  if (!overlap(span, taken)) return [span]
  return [
    { startsAt: span.startsAt, endsAt: taken.startsAt },
    { startsAt: taken.endsAt, endsAt: span.endsAt },
  ].filter(({ startsAt, endsAt }) => startsAt < endsAt)
}

function after(span: Span, now: Date): Span {
  return { startsAt: later(span.startsAt, now), endsAt: span.endsAt }
}

function longEnough(span: Span, minutes: number) {
  return span.endsAt.getTime() - span.startsAt.getTime() >= minutes * 60_000 ? [span] : []
}

const later = (one: Date, other: Date) => (one > other ? one : other)
const earlier = (one: Date, other: Date) => (one > other ? other : one)
