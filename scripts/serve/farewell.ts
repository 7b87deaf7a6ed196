import type { Problem } from './problem'

const withParent = 12_000
const withoutParent = 2_000

/**
 * Runs a start and ends it well: on Ctrl-C, on a signal, when the process above us is gone, and when it fails. What was
 * started is stopped in reverse order: the server first, the database last.
 */
export class Farewell {
  readonly #quit = new AbortController()
  readonly #duties: ((grace: number) => Promise<unknown>)[] = []
  #grace = withParent

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.#quit.abort())
    process.on('disconnect', () => {
      this.#grace = withoutParent
      this.#quit.abort()
    })
  }

  /** Aborted once the end has begun. */
  get signal() {
    return this.#quit.signal
  }

  /** What has to be done before we go; `grace` is the patience in milliseconds. */
  add(duty: (grace: number) => Promise<unknown>) {
    this.#duties.push(duty)
  }

  /** Waits for the end to be asked for. */
  wait() {
    return new Promise<void>((resolve) =>
      this.signal.addEventListener('abort', () => resolve(), { once: true }),
    )
  }

  async leave(problem?: Problem | Error) {
    for (const duty of this.#duties.reverse()) {
      await duty(this.#grace).catch((error: Error) => console.error(`  ! ${error.message}`))
    }
    process.exit(problem ? 1 : 0)
  }
}
