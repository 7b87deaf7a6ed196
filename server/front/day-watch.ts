import type { Clock } from '@/lib/clock'

const minute = 60_000
/** In which pages count the days since something was verified. */
const counted = 'UTC'

type Options = { zones: () => Promise<string[]>; clock: Clock; onNewDay: () => void }

/**
 * Tells when the day changes in one of the zones, within the minute. It looks at the calendar every minute instead of
 * sleeping until midnight: a machine that slept, or a clock that was set, is noticed all the same.
 */
export function watchDays({ zones, clock, onNewDay }: Options) {
  let known: string[] | undefined
  let days: string | undefined
  let stopped = false
  let cancel = () => {}

  async function look() {
    // Until the database tells them, which it may not do at once.
    known ??= await zones().catch(() => undefined)
    if (stopped) return
    const today = daysIn([counted, ...(known ?? [])], clock.now())
    if (days !== undefined && today !== days) onNewDay()
    days = today
    cancel = clock.wake(minute - (clock.now().getTime() % minute), look)
  }

  function stop() {
    stopped = true
    cancel()
  }

  return { looked: look(), stop }
}

function daysIn(zones: readonly string[], moment: Date) {
  return zones.map((timeZone) => moment.toLocaleDateString('sv-SE', { timeZone })).join(' ')
}
