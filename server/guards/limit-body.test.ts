import { createServer, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBody } from './limit-body'

const MOST = 1_000_000
let arrived = 0
const server = createServer((req, res) => {
  if (!limitBody(req, MOST)) return res.writeHead(413, { connection: 'close' }).end()
  arrived = 0
  req.on('data', (part) => {
    arrived += part.length
  })
  req.on('error', () => undefined)
  req.on('end', () => res.end(`${arrived}`))
})
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) port = address.port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Sends pieces for as long as anybody takes them; says the answer, or after how many bytes the line was cut. */
function send(pieces: number, length?: number) {
  return new Promise<{ status: number; text: string } | { cutAfter: number }>((resolve) => {
    let sent = 0
    const headers = length === undefined ? {} : { 'content-length': length }
    const asked = request({ port, host: '127.0.0.1', method: 'PATCH', headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, text: await text(answer) }),
    )
    asked.on('error', () => resolve({ cutAfter: sent }))
    const next = () => {
      if (asked.destroyed) return
      if (sent >= pieces * 100_000) return asked.end()
      sent += 100_000
      asked.write(Buffer.alloc(100_000), next)
    }
    next()
  })
}

test('what is not too much streams to its reader', async () => {
  expect(await send(10)).toEqual({ status: 200, text: '1000000' })
  expect(await send(10, 1_000_000)).toEqual({ status: 200, text: '1000000' })
})

test('what says that it is too much is refused unread', async () => {
  expect(await send(0, MOST + 1)).toMatchObject({ status: 413 })
})

test('what turns out to be too much is cut off on the way, long before its end', async () => {
  const outcome = await send(5000)
  expect(outcome).toHaveProperty('cutAfter')
  if ('cutAfter' in outcome) expect(outcome.cutAfter).toBeLessThan(100_000_000)
  expect(arrived).toBeLessThanOrEqual(MOST)
})
