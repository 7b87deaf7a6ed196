import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { locales, publicPages } from './pages'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  test(`every public page reads without script in ${locale}`, async ({ visitor }) => {
    for (const path of publicPages) {
      const answer = await visitor.goto(`/${locale}${path}`)
      expect(answer?.status(), path).toBe(200)
      await expect(visitor.getByRole('heading', { level: 1 }), path).toBeVisible()
      await expect(visitor.getByRole('navigation').first(), path).toBeAttached()
    }
  })
}

test('public pages carry no script of a framework', async ({ request }) => {
  for (const path of publicPages) {
    const html = await (await request.get(`/en${path}`)).text()
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const running = scripts.filter((attributes) => !attributes.includes('application/ld+json'))
    for (const attributes of running) {
      expect(attributes, path).toContain('src=')
      expect(attributes, path).not.toContain('/_next/')
    }
    expect(html, path).not.toContain('__next_f')
  }
})

test('opportunities are filtered by a plain form', async ({ visitor }) => {
  await visitor.goto('/en/opportunities')
  const everything = await opportunityLinks(visitor)
  expect(everything.length).toBeGreaterThanOrEqual(6)

  const form = visitor.locator('form[method="get" i]').filter({ has: visitor.locator('[name="sector"]') })
  await expect(form).toHaveCount(1)

  await visitor.goto('/en/opportunities?sector=energy')
  const inEnergy = await opportunityLinks(visitor)
  expect(inEnergy.length).toBeGreaterThan(0)
  expect(inEnergy.length).toBeLessThan(everything.length)
})

test('a search is sent by the form and stands in the address', async ({ visitor }) => {
  await visitor.goto('/en/opportunities')
  const field = visitor.getByRole('main').getByRole('searchbox')
  await field.fill('steel')
  await field.press('Enter')
  await expect(visitor).toHaveURL(/\/en\/opportunities\?.*q=steel/)
  expect((await opportunityLinks(visitor)).length).toBeGreaterThan(0)
  await expect(visitor.getByRole('main').getByRole('searchbox')).toHaveValue('steel')
})

test('a search without a result says so and is no error', async ({ visitor }) => {
  const answer = await visitor.goto('/en/opportunities?q=zzzzqqqq')
  expect(answer?.status()).toBe(200)
  expect(await opportunityLinks(visitor)).toEqual([])
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
})

test('signing in works without script', async ({ visitor, signIn }) => {
  await signIn(visitor, 'ru.delegate')
  await expect(visitor.getByRole('button', { name: 'Sign out' })).toBeVisible()
})

async function opportunityLinks(page: Page) {
  const links = page.getByRole('main').locator('a[href^="/en/opportunities/"]')
  const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')))
  return [...new Set(addresses)]
}
