/** The only source of now in TypeScript; `app.now()` is its twin in SQL. Tests freeze both (PORTAL_NOW). */
export function now(): Date {
  return process.env.PORTAL_NOW ? new Date(process.env.PORTAL_NOW) : new Date()
}

/** What waits for a moment takes its time from here, so that a test can let it pass. */
export type Clock = { now: () => Date; wake: (milliseconds: number, work: () => void) => () => void }

export const clock: Clock = { now, wake }

/** Keeps no process alive. The answer takes it back. */
function wake(milliseconds: number, work: () => void) {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}
