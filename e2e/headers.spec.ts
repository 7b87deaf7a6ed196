import type { APIResponse } from '@playwright/test'
import { expect, test } from './fixtures'
import { entryPages, locales, missingPages, publicPages, workspacePages } from './pages'

const machines = ['/api/health', '/api/ready', '/sitemap.xml', '/robots.txt', '/en/feed.xml']
const oddities = [
  '/no-such-place',
  '/en/no-such-place',
  '/api/no-such-door',
  '/%E0%A4%A',
  '/_next/static/none.js',
]

for (const path of [...publicPages, ...entryPages, ...missingPages]) {
  test(`public page ${path || '/'} carries the secure headers`, async ({ request }) => {
    for (const locale of locales) expectSafe(await request.get(`/${locale}${path}`))
  })
}

for (const path of [...machines, ...oddities]) {
  test(`${path} carries the secure headers`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBeLessThan(500)
    expectSafe(answer)
  })
}

test('the redirect of a first visit carries the secure headers', async ({ request }) => {
  const answer = await request.get('/', { maxRedirects: 0 })
  expect(answer.status()).toBeLessThan(400)
  expectSafe(answer)
})

for (const path of workspacePages) {
  test(`${path} is private and never stored`, async ({ asDelegateOf }) => {
    const delegate = await asDelegateOf('ru')
    const answer = await delegate.request.get(`/en${path}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(200)
    expectSafe(answer)
    expect(directives(answer)).toEqual(expect.arrayContaining(['private', 'no-store']))
  })

  test(`${path} sends a visitor to the sign-in page and stores nothing`, async ({ request }) => {
    const answer = await request.get(`/en${path}`, { maxRedirects: 0 })
    expect([302, 303, 307]).toContain(answer.status())
    expect(answer.headers().location).toContain('/en/sign-in')
    expect(directives(answer)).toContain('no-store')
    expectSafe(answer)
  })
}

test('public pages may be kept and set no cookie', async ({ request }) => {
  for (const path of publicPages) {
    const answer = await request.get(`/en${path}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['set-cookie']).toBeUndefined()
    expect(answer.headers().etag).toBeTruthy()
  }
})

test('a missing page answers 404 in each language', async ({ request }) => {
  for (const locale of locales) {
    for (const path of missingPages) {
      const answer = await request.get(`/${locale}${path}`)
      expect(answer.status()).toBe(404)
      expect(await answer.text()).toContain(`lang="${locale}"`)
    }
  }
})

test('no page breaks its own policy', async ({ visitor }) => {
  const complaints: string[] = []
  visitor.on('console', (message) => {
    if (/content security policy/i.test(message.text()))
      complaints.push(`${visitor.url()}: ${message.text()}`)
  })
  for (const path of [...publicPages, ...entryPages]) await visitor.goto(`/en${path}`)
  expect(complaints).toEqual([])
})

function expectSafe(answer: APIResponse) {
  const headers = answer.headers()
  const where = new URL(answer.url()).pathname
  const policy = policyOf(headers['content-security-policy'] ?? '')

  // Where no script source is named, the default source speaks for scripts.
  const scripts = policy.get('script-src') ?? policy.get('default-src')
  expect(scripts, `${where}: script-src`).toBeDefined()
  for (const unsafe of ["'unsafe-inline'", "'unsafe-eval'", '*', 'data:', 'https:', 'http:'])
    expect(scripts, `${where}: script-src`).not.toContain(unsafe)
  expect(policy.get('frame-ancestors'), `${where}: frame-ancestors`).toEqual(["'none'"])
  expect(policy.get('object-src') ?? policy.get('default-src'), `${where}: object-src`).toEqual(["'none'"])
  expect(policy.get('base-uri'), `${where}: base-uri`).toEqual(["'none'"])

  expect(headers['x-content-type-options'], where).toBe('nosniff')
  expect(headers['referrer-policy'], where).toBe('same-origin')
  expect(headers['permissions-policy'], where).toMatch(/camera=\(\)/)
  expect(headers['permissions-policy'], where).toMatch(/geolocation=\(\)/)
  expect(headers['x-powered-by'], where).toBeUndefined()
}

function policyOf(text: string) {
  const rules = text.split(';').map((rule) => rule.trim().split(/\s+/))
  return new Map(rules.map(([name = '', ...sources]) => [name, sources]))
}

function directives(answer: APIResponse) {
  return (answer.headers()['cache-control'] ?? '').split(',').map((directive) => directive.trim())
}
