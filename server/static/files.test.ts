import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFiles } from './files'

const dir = mkdtempSync(join(tmpdir(), 'files-'))
mkdirSync(join(dir, 'dist/static/chunks'), { recursive: true })
mkdirSync(join(dir, 'public/pictures'), { recursive: true })
writeFileSync(join(dir, 'dist/static/chunks/[root].js'), 'steel()'.repeat(100))
writeFileSync(join(dir, 'dist/static/chunks/a.js.map'), '{}')
writeFileSync(join(dir, 'dist/secret.json'), '{}')
writeFileSync(join(dir, 'public/pictures/mill.svg'), '<svg/>')

const files = createFiles(join(dir, 'dist'), join(dir, 'public'), ['X-Content-Type-Options', 'nosniff'])
const server = createServer((req, res) => {
  if (!files.hit(req, res, req.url ?? '')) res.writeHead(404).end()
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(dir, { recursive: true })
})

test.each(['/_next/static/chunks/[root].js', '/_next/static/chunks/%5Broot%5D.js?dpl=1'])(
  'a file of the build is packed and never changes: %s',
  async (path) => {
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(await answer.text()).toBe('steel()'.repeat(100))
  },
)

test('a public file has a tag', async () => {
  const first = await fetch(`${origin}/pictures/mill.svg`)
  expect(await first.text()).toBe('<svg/>')
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await fetch(`${origin}/pictures/mill.svg`, { headers })).status).toBe(304)
})

test.each([
  '/_next/static/../secret.json',
  '/_next/static/%2e%2e/secret.json',
  '/_next/static/chunks/a.js.map',
  '/secret.json',
  '/pictures',
])('%s is not served', async (path) => {
  expect((await fetch(origin + path)).status).toBe(404)
})
