/** Nobody is let in any more; the client may come again after a moment. */
export class Busy extends Error {}

/**
 * Turns of the event loop between two that are let in. A render may run to its end without ever waiting for anything,
 * and Node accepts one new connection per turn: without these (cheap) turns, two hundred requests that arrived together
 * would keep everybody else, health included, outside until the last of them is done.
 */
const turnsBetween = 25

/** At most `width` at once, at most `queue` waiting, each for at most `patience` milliseconds. */
export function createGate({ width, queue, patience }: { width: number; queue: number; patience: number }) {
  const waiting = new Set<() => void>()
  let inside = 0
  let pumping = false

  async function enter() {
    if (waiting.size >= queue + width - inside) throw new Busy('the queue is full')
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
      pump()
    })
  }

  function pump() {
    if (pumping || inside >= width || waiting.size === 0) return
    pumping = true
    afterTurns(turnsBetween, () => {
      pumping = false
      const [next] = waiting
      if (!next) return
      waiting.delete(next)
      inside++
      next()
      pump()
    })
  }

  function leave() {
    inside--
    pump()
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

function afterTurns(turns: number, then: () => void) {
  setImmediate(turns > 1 ? () => afterTurns(turns - 1, then) : then)
}
