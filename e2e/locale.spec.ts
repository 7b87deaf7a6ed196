import { expect, test } from './fixtures'

const firstVisits = [
  { speaks: 'ru-RU,ru;q=0.9,en;q=0.5', arrives: '/ru' },
  { speaks: 'ur-PK,ur;q=0.9,en;q=0.5', arrives: '/ur' },
  { speaks: 'en-GB,en;q=0.9', arrives: '/en' },
  { speaks: 'de-DE,ru;q=0.4,en;q=0.8', arrives: '/en' },
  { speaks: 'fi', arrives: '/en' },
  { speaks: '', arrives: '/en' },
]

for (const { speaks, arrives } of firstVisits) {
  test(`a first visit with Accept-Language "${speaks}" arrives at ${arrives}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': speaks }, maxRedirects: 0 })
    expect(answer.status()).toBeGreaterThanOrEqual(302)
    expect(answer.status()).toBeLessThanOrEqual(308)
    expect(new URL(answer.headers().location ?? '', answer.url()).pathname.replace(/\/$/, '')).toBe(arrives)
  })
}

test('a malformed Accept-Language is no error', async ({ request }) => {
  for (const speaks of [';;;q=', 'x'.repeat(4000), '*', 'ru;q=nine', '../../etc']) {
    const answer = await request.get('/', { headers: { 'Accept-Language': speaks } })
    expect(answer.status()).toBe(200)
  }
})

const languages = [
  { locale: 'en', direction: 'ltr' },
  { locale: 'ru', direction: 'ltr' },
  { locale: 'ur', direction: 'rtl' },
]

for (const { locale, direction } of languages) {
  test(`pages in ${locale} say so and run ${direction}`, async ({ visitor }) => {
    await visitor.goto(`/${locale}/about`)
    const html = visitor.locator('html')
    await expect(html).toHaveAttribute('lang', locale)
    await expect(html).toHaveAttribute('dir', direction)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test('switching the language keeps the page', async ({ visitor }) => {
  await visitor.goto('/en/sectors/energy')
  await visitor.getByRole('link', { name: 'Русский' }).first().click()
  await expect(visitor).toHaveURL(/\/ru\/sectors\/energy$/)
  await visitor.getByRole('link', { name: 'اردو' }).first().click()
  await expect(visitor).toHaveURL(/\/ur\/sectors\/energy$/)
  await visitor.getByRole('link', { name: 'English' }).first().click()
  await expect(visitor).toHaveURL(/\/en\/sectors\/energy$/)
})

test('switching the language keeps the page when signed in', async ({ asDelegateOf }) => {
  const delegate = await asDelegateOf('ru')
  await delegate.goto('/en/workspace/meetings')
  await delegate.getByRole('link', { name: 'Русский' }).first().click()
  await expect(delegate).toHaveURL(/\/ru\/workspace\/meetings$/)
})

test('each page names its twins in the other languages', async ({ visitor }) => {
  await visitor.goto('/ru/project')
  for (const locale of ['en', 'ru', 'ur']) {
    const twin = visitor.locator(`link[rel="alternate"][hreflang="${locale}"]`)
    await expect(twin).toHaveAttribute('href', new RegExp(`/${locale}/project$`))
  }
  await expect(visitor.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/ru\/project$/)
})
