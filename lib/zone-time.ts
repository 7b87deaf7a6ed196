/** Moments and what a clock on the wall of a place shows. Zones are names of the time zone register, never offsets. */

const DAY = 24 * 60 * 60 * 1000

/**
 * The moment at which the clocks of a zone show this day and time (`2026-12-22`, `14:00`). Null for what is no day or
 * time, and for an hour that the clocks there leap over.
 */
export function momentAt(day: string, time: string, timeZone: string): Date | null {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(wanted)) return null
  // An offset taken near a change of the clocks can be the wrong one of the two, so the result is asked again.
  let moment = wanted
  for (let tries = 0; tries < 3; tries++) moment += wanted - shownAt(moment, timeZone)
  const isShown = shownAt(moment, timeZone) === wanted && new Date(wanted).toISOString().startsWith(day)
  return isShown ? new Date(moment) : null
}

/** The day there, `2026-12-22`. */
export function dayIn(moment: Date, timeZone: string) {
  return new Date(shownAt(moment.getTime(), timeZone)).toISOString().slice(0, 10)
}

/** The time there, `14:00`. */
export function timeIn(moment: Date, timeZone: string) {
  return new Date(shownAt(moment.getTime(), timeZone)).toISOString().slice(11, 16)
}

export function addDays(day: string, days: number) {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** 1 is Monday. */
export function weekdayOf(day: string) {
  return new Date(day).getUTCDay() || 7
}

/** What the clock on the wall shows, as if it were one in UTC. */
function shownAt(moment: number, timeZone: string) {
  return Date.parse(`${clockOf(timeZone).format(moment).replace(' ', 'T')}Z`)
}

/** Making one takes a hundred times as long as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string) {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, clock)
  return clock
}
