import { createServer, type RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createRender, RenderFailed } from './render'

const started: { close: () => unknown }[] = []
afterEach(() => {
  for (const server of started.splice(0)) server.close()
})

async function listening(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  started.push({ close: () => server.closeAllConnections() ?? server.close() })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const inner = { secret: 's', publicHost: 'jwg.example', secure: true }

test('asks under the public name, with the secret and without cookies', async () => {
  const port = await listening((req, res) => res.end(JSON.stringify(req.headers)))
  const { status, body } = await createRender({ ...inner, port })('/en')
  expect(status).toBe(200)
  expect(JSON.parse(body.toString())).toMatchObject({
    host: 'jwg.example',
    'x-forwarded-proto': 'https',
    'x-front': 's',
  })
})

test('an answer that is too late, too large or broken fails', async () => {
  const late = await listening(() => {})
  await expect(createRender({ ...inner, port: late, timeout: 20 })('/en')).rejects.toThrow(RenderFailed)
  const large = await listening((_, res) => res.end('x'.repeat(1000)))
  await expect(createRender({ ...inner, port: large, maxBytes: 100 })('/en')).rejects.toThrow('too large')
  const broken = await listening((_, res) => {
    res.writeHead(200, { 'content-length': '100' })
    res.write('x', () => res.destroy())
  })
  await expect(createRender({ ...inner, port: broken })('/en')).rejects.toThrow(RenderFailed)
})
