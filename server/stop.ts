import type { Server } from 'node:http'
import type { Connections } from './connections'

type Parts = {
  connections: Connections
  server: Pick<Server, 'close' | 'closeIdleConnections' | 'closeAllConnections'>
  /** Runs once no request is left, or the time is up. */
  afterwards: () => Promise<unknown>
  patience?: number
}

/** Takes no new connection, lets running requests finish for at most `patience` milliseconds, then ends the rest. */
export async function stopGracefully({ server, connections, afterwards, patience = 10_000 }: Parts) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that is kept alive becomes idle only after its running request.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
    connections.endSilent()
  }, 100)
  const deadline = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
  await afterwards()
}
