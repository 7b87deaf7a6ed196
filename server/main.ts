import { sayFarewell } from '@/lib/farewell'
import { log } from '@/lib/log'
import { createAddressBook } from './address'
import { assembleFront } from './assemble-front'
import { watchConnections } from './connections'
import { logTheConsole } from './console-lines'
import { createDoor } from './door'
import { securityHeaders } from './headers'
import { createInner } from './inner'
import { listening } from './listening'
import { createPass } from './pass'
import { createPublicListener } from './public-listener'
import { createPublicSide } from './public-side'
import { routes } from './routes'
import { readSettings } from './settings'
import { startNext } from './start-next'
import { createFiles } from './static/files'
import { stopGracefully } from './stop'
import { createStreams } from './streams'

if (process.env.NODE_ENV === 'production') logTheConsole()

const settings = readSettings(process.env, process.cwd())
const { dev, secure, host, port, distDir, dir, origin, limits } = settings

async function start() {
  const next = await startNext(settings)
  const security = securityHeaders(secure)
  const inner = createInner(next.handler, settings.frontSecret)
  const front = dev ? undefined : assembleFront(settings, await listening(inner, 0, '127.0.0.1'), security)

  const streams = createStreams()
  const door = createDoor({
    settings,
    security,
    addressOf: createAddressBook(routes),
    publicSide: front && createPublicSide(front.front, security, limits.missesPerMinute),
    files: dev ? undefined : createFiles(distDir, `${dir}/public`, security),
    pass: createPass({ handler: next.handler, security, dev, streams }),
  })
  const server = createPublicListener(door)
  const connections = watchConnections(server)
  if (dev) server.on('upgrade', next.upgrade)
  await listening(server, port, host)
  log.info({ origin, host, port, dev }, 'listening')
  process.send?.({ kind: 'listening', origin, port })

  let stopping = false
  async function stop(why: string, code = 0) {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    const afterwards = () => Promise.allSettled([front?.stop(), next.close(), sayFarewell()])
    // Whatever hangs while we clean up must not keep the process.
    setTimeout(() => process.exit(code), 13_000).unref()
    // They would never end by themselves; their readers come back to whoever serves next.
    streams.endAll()
    await stopGracefully({ server, connections, afterwards })
    process.exit(code)
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
  // Whoever started us is gone.
  process.on('disconnect', () => stop('disconnect'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error nobody caught')
    stop('uncaughtException', 1)
  })
}

process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise nobody waited for failed'))

start().catch((error) => {
  log.fatal({ err: error }, 'the server could not start')
  process.exit(1)
})
