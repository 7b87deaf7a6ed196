import pg from 'pg'

type Options = {
  url: string
  channel: string
  /** How the connection is called in Postgres. */
  name?: string
  /**
   * With what a notification says. Also called after every connection, with nothing: one may have been missed meanwhile.
   */
  onChange: (said?: string) => void
  onTrouble: (why: string) => void
  /** Milliseconds between two signs of life; a connection can die without a word. */
  heartbeat?: number
  pause?: number
}

/** Listens to one channel of Postgres for as long as the process lives, whatever happens to the connection. */
export function listen({
  url,
  channel,
  name = 'front',
  onChange,
  onTrouble,
  heartbeat = 10_000,
  pause = 500,
}: Options) {
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  async function connect() {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      application_name: name,
    })
    client = next
    next.on('error', (error) => lost(next, error.message))
    next.on('end', () => lost(next, 'the connection ended'))
    next.on('notification', ({ payload }) => onChange(payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${pg.escapeIdentifier(channel)}`)
      onChange()
      beat(next)
    } catch (error) {
      lost(next, error instanceof Error ? error.message : String(error))
    }
  }

  function beat(alive: pg.Client) {
    timer = setTimeout(() => {
      alive.query('select 1').then(
        () => client === alive && beat(alive),
        (error: Error) => lost(alive, error.message),
      )
    }, heartbeat)
  }

  /** Called more than once for one connection: the first call counts. */
  function lost(dead: pg.Client, why: string) {
    if (client !== dead || stopped) return
    client = null
    clearTimeout(timer)
    onTrouble(why)
    dead.end().catch(() => undefined)
    timer = setTimeout(connect, pause)
  }

  async function stop() {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }

  connect()
  return { stop }
}
