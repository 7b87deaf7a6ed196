import type { APIRequestContext, Page } from '@playwright/test'
import { expect, portalOrigin, test } from './fixtures'
import { disguises } from './walls/disguises'

const doors = [
  '/en',
  '/en/sign-in',
  '/en/workspace',
  '/en/no-such-page',
  '/api/auth/signout',
  '/api/no-such-door',
]

for (const [disguise, headers] of Object.entries(disguises)) {
  test(`a request with ${disguise} is refused at every door`, async ({ asDelegateOf }) => {
    const { request } = await asDelegateOf('pk')
    for (const door of doors) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const options = { method, headers, data: 'a=b', maxRedirects: 0 }
        expect((await request.fetch(door, options)).status(), `${method} ${door}`).toBe(403)
      }
    }
  })
}

test('a foreign site cannot sign anybody out, and the same form from our own page can', async ({
  visitor,
  signIn,
}) => {
  await signIn(visitor, 'ru.secretary2')
  const { address, fields } = await signOutForm(visitor)
  const send = (headers: Record<string, string>) =>
    visitor.request.post(address, { headers, multipart: fields, maxRedirects: 0 })

  for (const [disguise, headers] of Object.entries(disguises)) {
    expect((await send(headers)).status(), disguise).toBe(403)
    expect(await isSignedIn(visitor.request), disguise).toBe(true)
  }

  expect((await send({ Origin: portalOrigin() })).status()).toBeLessThan(400)
  expect(await isSignedIn(visitor.request)).toBe(false)
})

test('an action called by its id is refused from a foreign site', async ({ asDelegateOf }) => {
  const { request } = await asDelegateOf('ru')
  for (const [disguise, headers] of Object.entries(disguises)) {
    const answer = await request.post('/en/workspace', {
      headers: { ...headers, 'Next-Action': '0'.repeat(42), 'Content-Type': 'text/plain;charset=UTF-8' },
      data: '[]',
      maxRedirects: 0,
    })
    expect(answer.status(), disguise).toBe(403)
  }
})

test('no address that the portal writes carries a foreign host', async ({ request }) => {
  const lies = {
    'X-Forwarded-Host': 'portal.example.org',
    'X-Forwarded-Proto': 'https',
    'X-Host': 'portal.example.org',
  }
  for (const path of [
    '/',
    '/en',
    '/ur/opportunities',
    '/en/sign-in',
    '/en/workspace',
    '/sitemap.xml',
    '/en/feed.xml',
  ]) {
    const answer = await request.get(path, { headers: lies, maxRedirects: 0 })
    expect(answer.status(), path).toBeLessThan(500)
    expect(answer.headers().location ?? '', path).not.toContain('portal.example.org')
    expect(await answer.text(), path).not.toContain('portal.example.org')
  }
})

/** The form as it is written for readers without script: its address and hidden fields are all it needs. */
async function signOutForm(page: Page) {
  await page.goto('/en/workspace')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Sign out' }) })
  return form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('The sign-out button stands in no form')
    const fields: Record<string, string> = {}
    for (const [name, value] of new FormData(element)) if (typeof value === 'string') fields[name] = value
    const written = element.getAttribute('action')
    return { address: written?.startsWith('/') ? written : location.pathname, fields }
  })
}

async function isSignedIn(request: APIRequestContext) {
  return (await request.get('/en/workspace', { maxRedirects: 0 })).status() === 200
}
