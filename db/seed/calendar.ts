const DAY = 24 * 60 * 60 * 1000

/** Demonstration dates are counted from the first start, so that a portal always shows a living present. */
export function calendarFrom(now: Date) {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return {
    now,
    /** The moment so many days from today, at an hour of UTC. */
    at: (days: number, hour = 9) => new Date(midnight + days * DAY + hour * 60 * 60 * 1000),
    /** The date so many days from today. */
    on: (days: number) => new Date(midnight + days * DAY).toISOString().slice(0, 10),
    year: (days: number) => new Date(midnight + days * DAY).getUTCFullYear(),
  }
}

export type Calendar = ReturnType<typeof calendarFrom>
