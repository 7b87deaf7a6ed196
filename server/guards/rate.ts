const minute = 60_000
const mostAddresses = 50_000

/**
 * How often one address may do something in a minute. Kept in memory: a coarse guard against floods, not the limit on
 * sign-in, which is shared by all instances. `take` returns 0, or the seconds to wait.
 */
export function createRate(perMinute: number, now: () => number = Date.now) {
  const counts = new Map<string, number>()
  let began = now()

  return {
    take(address: string) {
      const time = now()
      if (time - began >= minute) {
        counts.clear()
        began = time
      }
      // A flood from very many addresses shares one count instead of filling the memory.
      const key = counts.has(address) || counts.size < mostAddresses ? address : 'others'
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= perMinute ? 0 : Math.ceil((began + minute - time) / 1000)
    },
  }
}
