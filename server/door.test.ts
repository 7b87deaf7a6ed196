import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { log } from '@/lib/log'
import { createAddressBook } from './address'
import { createDoor } from './door'
import { createFront } from './front/front'
import { securityHeaders } from './headers'
import { listening } from './listening'
import { createPass } from './pass'
import { createPublicSide } from './public-side'
import { routes } from './routes'
import { readSettings } from './settings'
import { createStreams } from './streams'

const settings = {
  ...readSettings({ PUBLIC_URL: 'https://jwg.example', LIMIT_WRITES_PER_MINUTE: '40' }, '/app'),
  trustProxy: true,
}
const security = securityHeaders(true)
log.level = 'silent'
const reached: string[] = []
let renderStatus = 200

/** Stands for Next: says what reached it, and would let its answer be cached by anybody. */
async function handler(req: IncomingMessage, res: ServerResponse) {
  reached.push(`${req.method} ${req.url} ${await text(req)}`)
  res.setHeader('Content-Type', 'text/html')
  res.writeHead(200, { 'Cache-Control': 'public, max-age=60', 'X-Host': String(req.headers.host) })
  res.end('<p>from Next</p>')
}

const front = createFront({
  render: async (key) => {
    reached.push(`render ${key}`)
    const body = Buffer.from(`<p>${key}</p>${'steel '.repeat(100)}`)
    return { status: renderStatus, headers: { 'content-type': 'text/html' }, body }
  },
  tools: { inlineCss: async (html) => ({ html, hashes: [] }), security, origin: settings.origin },
  notFoundKey: (locale) => `/${locale}/not-found`,
  onUnfit: () => undefined,
})
const door = createDoor({
  settings,
  security,
  addressOf: createAddressBook(routes),
  publicSide: createPublicSide(front, security, 30),
  pass: createPass({ handler, security, dev: false, streams: createStreams() }),
})
const server = createServer(door)
let base = ''
let client = 0

beforeAll(async () => {
  base = `http://127.0.0.1:${await listening(server, 0, '127.0.0.1')}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  reached.length = 0
  renderStatus = 200
  client++
  front.publicChanged()
})

function ask(path: string, init: RequestInit = {}) {
  const headers = new Headers(init.headers)
  headers.set('x-forwarded-for', `10.0.0.${client}`)
  return fetch(base + path, { redirect: 'manual', ...init, headers })
}

test.each([
  ['missing', undefined],
  ['null', 'null'],
  ['foreign', 'https://evil.example'],
  ['malformed', 'jwg.example'],
  ['of another scheme', 'http://jwg.example'],
])('a write whose origin is %s is refused and never reaches Next', async (_, origin) => {
  const headers = { 'x-forwarded-host': 'evil.example', 'next-action': '60ab', ...(origin ? { origin } : {}) }
  for (const path of ['/en', '/api/auth/callback/credentials', '/en/workspace']) {
    const answer = await ask(path, { method: 'POST', body: 'a=1', headers })
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([403, 'nosniff'])
  }
  expect(reached).toEqual([])
})

test('a write from this site reaches Next whole, under the public name, and is never stored', async () => {
  const headers = { origin: 'https://jwg.example', 'x-forwarded-host': 'evil.example' }
  const answer = await ask('/en/sign-in', { method: 'POST', body: 'a=1', headers })
  expect(reached).toEqual(['POST /en/sign-in a=1'])
  expect(answer.headers.get('x-host')).toBe('jwg.example')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(answer.headers.get('strict-transport-security')).toContain('max-age')
})

test.each([
  ['a'.repeat(300 * 1024), 413],
  ['['.repeat(1000), 413],
])('a body that is too much is refused before Next', async (body, status) => {
  const answer = await ask('/en/sign-in', {
    method: 'POST',
    body,
    headers: { origin: 'https://jwg.example' },
  })
  expect(answer.status).toBe(status)
  expect(reached).toEqual([])
})

test('an upload streams past the small limit and no other body does', async () => {
  const headers = { origin: 'https://jwg.example' }
  const body = 'a'.repeat(300 * 1024)
  const upload = `/api/uploads/${'0'.repeat(32)}`
  expect((await ask(upload, { method: 'PATCH', body, headers })).status).toBe(200)
  expect(reached).toEqual([`PATCH ${upload} ${body}`])
  expect((await ask(upload, { method: 'PATCH', body })).status, 'without an origin').toBe(403)
  for (const path of ['/api/uploads/x', '/api/uploads/', `${upload}/x`, '/en/workspace', '/api/auth/signout'])
    expect((await ask(path, { method: 'PATCH', body, headers })).status, path).toBe(413)
  expect(reached).toHaveLength(1)
})

test('a flood of writes is told to wait', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 41; n++) statuses.push((await ask('/en', { method: 'POST' })).status)
  expect(statuses.slice(0, 40).every((status) => status === 403)).toBe(true)
  expect(statuses.at(-1)).toBe(429)
})

test('a public page comes from the front, once rendered, whatever cookie or header is sent', async () => {
  for (const [name, value] of [
    ['accept', '*/*'],
    ['cookie', 'session=x'],
    ['rsc', '1'],
    ['authorization', 'x'],
  ] as const) {
    const answer = await ask('/en/project?utm=1', { headers: { [name]: value } })
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  }
  expect(reached).toEqual(['render /en/project'])
})

test('the preview cookie passes by the front, and is not stored', async () => {
  const answer = await ask('/en', { headers: { cookie: 'a=1; jwg-preview=x' } })
  expect(await answer.text()).toBe('<p>from Next</p>')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('what the client holds already is not sent again', async () => {
  const etag = (await ask('/en')).headers.get('etag') ?? ''
  const answer = await ask('/en', { headers: { 'if-none-match': `"other", ${etag}` } })
  expect([answer.status, await answer.text()]).toEqual([304, ''])
})

test('a change shows at the next request', async () => {
  await ask('/en')
  front.publicChanged()
  await ask('/en')
  expect(reached).toEqual(['render /en', 'render /en'])
})

test('an unknown address is the not-found page of its language', async () => {
  const answer = await ask('/ur/nothing')
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('/ur/not-found')])
})

test('a broken page is an error in three languages, and not kept', async () => {
  renderStatus = 500
  const answer = await ask('/en')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(await answer.text()).toContain('lang="ur"')
  renderStatus = 200
  expect((await ask('/en')).status).toBe(200)
})

test('one client cannot make the front render without end', async () => {
  const statuses: number[] = []
  for (let n = 1; n <= 31; n++) statuses.push((await ask(`/en/opportunities?page=${n}`)).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(30)
  expect(statuses.at(-1)).toBe(429)
})

test.each(['//evil.example', '/en/%00', '/en/%2fx', '/en?q=%'])('%s is no address', async (path) => {
  expect((await ask(path)).status).toBe(400)
  expect(reached).toEqual([])
})

test('health asks nobody', async () => {
  expect(await (await ask('/api/health')).json()).toMatchObject({ status: 'ok' })
  expect(reached).toEqual([])
})
