import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BodyVerdict, holdBody } from './body'

const verdicts: BodyVerdict[] = []
let settled = () => {}
const server = createServer(async (req, res) => {
  let seen = 0
  const verdict = await holdBody(req, 100_000, (body) => {
    seen = body.length
  })
  verdicts.push(verdict)
  settled()
  if (verdict === 'complete') res.end(`${seen} ${await text(req)}`)
  else res.writeHead(413, { connection: 'close' }).end()
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

/** Sends the pieces one after another; says status and text. */
function post(pieces: readonly string[], length?: number) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = length === undefined ? {} : { 'content-length': length }
    const asked = request({ port, host: '127.0.0.1', method: 'POST', headers }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, text: await text(answer) })
    })
    asked.on('error', reject)
    for (const piece of pieces) asked.write(piece)
    asked.end()
  })
}

test.each([0, 5, 99_999])('a body of %d bytes is looked at and still there for its reader', async (size) => {
  const body = 'x'.repeat(size)
  expect((await post([body], size)).text).toBe(`${size} ${body}`)
})

test('a streamed body is put together', async () => {
  const pieces = Array.from({ length: 9 }, () => 'a'.repeat(10_000))
  expect((await post(pieces)).text).toBe(`90000 ${'a'.repeat(90_000)}`)
})

test('too large is refused by its length and by counting', async () => {
  expect((await post(['x'.repeat(100_001)], 100_001)).status).toBe(413)
  expect((await post(['x'.repeat(60_000), 'x'.repeat(60_000)])).status).toBe(413)
})

test('a client that leaves in the middle is noticed', async () => {
  const broken = new Promise<void>((resolve) => {
    settled = resolve
  })
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy())
  })
  await broken
  expect(verdicts.at(-1)).toBe('broken')
})
