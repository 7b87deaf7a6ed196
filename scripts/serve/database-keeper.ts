import { type EmbeddedDatabase, startEmbedded } from '@/db/embedded/start'

const interval = 500

/** Brings a database server that was killed back on its old port, where the portal's connections look for it. */
export class DatabaseKeeper {
  #timer: NodeJS.Timeout | undefined
  #revival: Promise<void> | undefined

  constructor(
    private readonly dir: string,
    private server: EmbeddedDatabase,
  ) {}

  watch(say: (line: string) => void) {
    this.#timer = setInterval(() => {
      if (this.#revival || this.server.isRunning()) return
      say('The database server is gone; starting it again.')
      this.#revival = this.revive(say).finally(() => {
        this.#revival = undefined
      })
    }, interval)
  }

  /** Stops watching. The answer is the server as it is then, a revival under way being finished first. */
  async retire() {
    clearInterval(this.#timer)
    await this.#revival
    return this.server
  }

  private async revive(say: (line: string) => void) {
    try {
      this.server = await startEmbedded({ dir: this.dir, port: this.server.port, log: say })
    } catch (error) {
      say(`It did not start: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
