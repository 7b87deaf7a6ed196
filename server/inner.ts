import { timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { Handler } from './pass'

/** The inner listener, on loopback: renders for the front and for nobody who does not know this process's secret. */
export function createInner(handler: Handler, secret: string) {
  const expected = Buffer.from(secret)
  const server = createServer((req, res) => {
    const given = Buffer.from(String(req.headers['x-front'] ?? ''))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      res.writeHead(404).end()
      return
    }
    // proxy.ts only needs to know that it is the front; the secret stays here.
    req.headers['x-front'] = '1'
    handler(req, res).catch(() => res.destroy())
  })
  server.keepAliveTimeout = 60_000
  return server
}
