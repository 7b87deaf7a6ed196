import { createServer, type Server } from 'node:net'

/** Below the range from which systems give out ports by themselves, so that nobody gets one of these by chance. */
const first = 20_000
const pairs = 5_000

/**
 * A port that is ours until this process ends. A second one beside it is occupied meanwhile, as a sign for everybody
 * else who calls this: between choosing a port and using it nobody else can choose it.
 */
export async function reservePort(start = Math.floor(Math.random() * pairs)): Promise<number> {
  for (let tried = 0; tried < pairs; tried++) {
    const port = first + 2 * ((start + tried) % pairs)
    const sign = await occupy(port + 1)
    if (!sign) continue
    const probe = await occupy(port)
    if (probe) {
      await leave(probe)
      sign.unref()
      return port
    }
    await leave(sign)
  }
  throw new Error('No free port was found')
}

function occupy(port: number) {
  return new Promise<Server | undefined>((resolve) => {
    const server = createServer((stranger) => stranger.destroy())
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function leave(server: Server) {
  return new Promise((resolve) => server.close(resolve))
}
