import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from './problem'
import type { ServerProcess } from './server-process'

const minute = 60_000
const mostDeaths = 5

/** Keeps one server running: one that dies unasked is started again, unless it keeps dying. */
export class ServerKeeper {
  #stopping = false
  #replacing = false
  #deaths: number[] = []

  constructor(
    private server: ServerProcess,
    private readonly start: () => ServerProcess,
    private readonly say: (line: string) => void,
  ) {}

  /** Ends when the server is stopped; throws when it dies again and again. */
  async watch() {
    while (true) {
      const code = await this.server.ended
      if (this.#stopping) return
      if (!this.#replacing) await this.mourn(code)
      this.#replacing = false
      if (this.#stopping) return
      this.server = this.start()
    }
  }

  /** For changed sources: ends it, and `watch` starts the next. */
  async replace() {
    this.#replacing = true
    await this.server.stop(1_000)
  }

  async stop(grace: number) {
    this.#stopping = true
    await this.server.stop(grace)
  }

  private async mourn(code: number | null) {
    const now = Date.now()
    this.#deaths = [...this.#deaths.filter((time) => time > now - minute), now]
    if (this.#deaths.length > mostDeaths) {
      throw new Problem('The server keeps dying.', 'Its own words stand above this line.')
    }
    this.say(`The server ended (${code ?? 'killed'}); starting it again.`)
    await pause(200)
  }
}
