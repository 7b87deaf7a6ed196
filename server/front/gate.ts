/** Nobody is let in any more; the client may come again after a moment. */
export class Busy extends Error {}

/** At most `width` at once, at most `queue` waiting, each for at most `patience` milliseconds. */
export function createGate({ width, queue, patience }: { width: number; queue: number; patience: number }) {
  const waiting = new Set<() => void>()
  let inside = 0

  async function enter() {
    if (inside < width) {
      inside++
      return
    }
    if (waiting.size >= queue) throw new Busy('the queue is full')
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(admit)
        reject(new Busy('waited too long'))
      }, patience)
      const admit = () => {
        clearTimeout(timer)
        resolve()
      }
      waiting.add(admit)
    })
  }

  /** The place goes straight to the next one waiting, so `inside` only falls when nobody is. */
  function leave() {
    const [next] = waiting
    if (!next) {
      inside--
      return
    }
    waiting.delete(next)
    next()
  }

  async function run<T>(work: () => Promise<T>) {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }

  return { enter, leave, run, load: () => ({ inside, waiting: waiting.size }) }
}
