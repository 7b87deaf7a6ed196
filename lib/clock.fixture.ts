import type { Clock } from './clock'

/** A clock whose time passes when a test says so. */
export function handClock(start: string) {
  let time = Date.parse(start)
  let alarms: { at: number; work: () => unknown }[] = []

  const clock: Clock = {
    now: () => new Date(time),
    wake(milliseconds, work) {
      const alarm = { at: time + milliseconds, work }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter((one) => one !== alarm)
      }
    },
  }

  /** Everything that falls due on the way is done in its turn and waited for. */
  async function passUntil(end: string) {
    for (let next = due(end); next; next = due(end)) {
      time = next.at
      alarms = alarms.filter((one) => one !== next)
      await next.work()
    }
    time = Date.parse(end)
  }

  function due(end: string) {
    const [first] = alarms.filter(({ at }) => at <= Date.parse(end)).sort((a, b) => a.at - b.at)
    return first
  }

  return { clock, passUntil }
}
