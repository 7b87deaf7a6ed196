import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { watchConnections } from './connections'
import { listening } from './listening'
import { createPass } from './pass'
import { stopGracefully } from './stop'
import { createStreams } from './streams'

async function aServer() {
  const streams = createStreams()
  const pass = createPass({
    security: [],
    dev: false,
    streams,
    handler: async (req, res) => {
      const isStream = req.url === '/stream'
      res.writeHead(200, { 'Content-Type': isStream ? 'text/event-stream; charset=utf-8' : 'text/plain' })
      if (isStream) res.write('event: beat\n\n')
      else res.end('page')
    },
  })
  const server = createServer((req, res) => void pass(req, res))
  const port = await listening(server, 0, '127.0.0.1')
  return { streams, server, origin: `http://127.0.0.1:${port}` }
}

test('streams take nobody’s place: behind many of them a page still comes at once', async () => {
  const { streams, server, origin } = await aServer()
  const open = await Promise.all(Array.from({ length: 20 }, () => fetch(`${origin}/stream`)))
  const began = performance.now()
  expect(await (await fetch(origin)).text()).toBe('page')
  expect(performance.now() - began).toBeLessThan(1000)
  expect(open.map(({ headers }) => headers.get('cache-control'))).toEqual(Array(20).fill('private, no-store'))
  streams.endAll()
  await stopGracefully({ server, connections: watchConnections(server), afterwards: async () => undefined })
})

test('a stop ends the streams first and does not wait for them', async () => {
  const { streams, server, origin } = await aServer()
  const reader = (await fetch(`${origin}/stream`)).body?.getReader()
  await reader?.read()
  const began = performance.now()
  const closed = once(server, 'close')
  streams.endAll()
  const stopped = stopGracefully({
    server,
    connections: watchConnections(server),
    afterwards: async () => undefined,
  })
  await expect(reader?.read()).rejects.toThrow()
  await Promise.all([closed, stopped])
  expect(performance.now() - began).toBeLessThan(2000)
})
