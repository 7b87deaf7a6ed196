/** The day as a machine reads it, `2025-05-13`, on the calendar of a place. */
export function dayOf(moment: Date, timeZone = 'UTC') {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
}
