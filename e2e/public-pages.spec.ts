import sharp from 'sharp'
import { expect, portalOrigin, test } from './fixtures'
import { locales, publicPages } from './pages'

const directions = { en: 'ltr', ru: 'ltr', ur: 'rtl' }
const pictured = publicPages.map((path) => path || '/home')

for (const locale of locales) {
  test(`every public page says in ${locale} what it is, where it stands and who its sisters are`, async ({
    visitor,
  }) => {
    for (const path of publicPages) {
      await visitor.goto(`/${locale}${path}`)
      await expect(visitor.locator('h1'), path).toHaveCount(1)
      await expect(visitor.locator('html'), path).toHaveAttribute('lang', locale)
      await expect(visitor.locator('html'), path).toHaveAttribute('dir', directions[locale])

      const address = (language: string) => new RegExp(`^https?://[^/]+/${language}${path}$`)
      await expect(visitor.locator('link[rel="canonical"]'), path).toHaveAttribute('href', address(locale))
      for (const other of locales) {
        const sister = visitor.locator(`link[rel="alternate"][hreflang="${other}"]`)
        await expect(sister, path).toHaveAttribute('href', address(other))
      }
      const anyone = visitor.locator('link[rel="alternate"][hreflang="x-default"]')
      await expect(anyone, path).toHaveAttribute('href', address('en'))
      await expect(visitor.locator('meta[name="description"]'), path).toHaveAttribute('content', /\S{3}/)
    }
  })
}

test('no figure is bare: each value has its date, its source and how sure it is', async ({ visitor }) => {
  for (const path of ['', '/project', '/sectors/steel-manufacturing', '/sectors/energy']) {
    await visitor.goto(`/en${path}`)
    const figures = visitor.locator('[data-figure]')
    expect(await figures.count(), path).toBeGreaterThan(2)
    for (const figure of await figures.all()) {
      const values = await figure.getByRole('listitem').count()
      expect(values).toBeGreaterThan(0)
      await expect(figure.getByText(/^as of /)).toHaveCount(values)
      await expect(figure.getByText(/^Source: /)).toHaveCount(values)
      await expect(figure.getByText(/^(Agreed|Reported|Disputed)$/).first()).toBeVisible()
    }
  }
})

test('rival values stand side by side, in one size', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 1280, height: 900 })
  await visitor.goto('/en/project')
  const values = visitor.locator('#disputed [data-figure="land-mill"]').getByRole('listitem')
  const boxes = await Promise.all((await values.all()).map((value) => value.boundingBox()))
  expect(boxes).toHaveLength(2)
  expect(boxes[0]?.y).toBe(boxes[1]?.y)
  expect(boxes[0]?.width).toBe(boxes[1]?.width)
})

test('the founding meeting says first that it is a summary of reports, and names them', async ({
  visitor,
}) => {
  await visitor.goto('/en/meetings')
  await visitor.getByRole('link', { name: 'Founding meeting of the joint working group' }).click()
  await expect(visitor).toHaveURL(/\/en\/meetings\/jwg-1$/)
  const main = (await visitor.getByRole('main').textContent()) ?? ''
  expect(main.indexOf('It is not the minutes')).toBeGreaterThan(-1)
  expect(main.indexOf('It is not the minutes')).toBeLessThan(main.indexOf('Haroon Akhtar Khan'))
  expect(main).toContain('13 May 2025')
  expect(main).not.toMatch(/\d\d:\d\d/)
  expect(await visitor.getByText(/^Source: /).count()).toBeGreaterThan(4)
})

test('a date that is not known to the day is not shown to the day', async ({ visitor }) => {
  await visitor.goto('/en/news/committee-hears-audit-done')
  const main = visitor.getByRole('main')
  await expect(main.locator('time')).toHaveText('2026')
  await expect(main).not.toContainText('January 2026')
})

test('the structured data of every page parses', async ({ request }) => {
  for (const path of ['', '/project', '/meetings/jwg-1', '/news/second-protocol-islamabad']) {
    const html = await (await request.get(`/en${path}`)).text()
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    expect(blocks, path).toHaveLength(1)
    expect(JSON.parse(blocks[0]?.[1] ?? ''), path).toMatchObject({ '@context': 'https://schema.org' })
  }
})

test('the feed parses, and its entries lead to pages', async ({ visitor, request }) => {
  await visitor.goto('/en/about')
  for (const locale of locales) {
    const answer = await request.get(`/${locale}/feed.xml`)
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    const xml = await answer.text()
    const { broken, links } = await visitor.evaluate((source) => {
      const feed = new DOMParser().parseFromString(source, 'application/xml')
      const found = [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '')
      return { broken: feed.querySelector('parsererror')?.textContent ?? null, links: found }
    }, xml)
    expect(broken).toBeNull()
    expect(links.length).toBeGreaterThan(3)
    expect((await request.get(new URL(links[0] ?? '').pathname)).status()).toBe(200)
  }
})

test('the site map lists every public page in every language', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const listed = new Set(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname),
  )
  for (const locale of locales) {
    for (const path of publicPages) expect(listed).toContain(`/${locale}${path}`)
  }
  expect([...listed].filter((path) => path.includes('/workspace'))).toEqual([])
})

test('a demonstration asks not to be found', async ({ visitor, request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Disallow: \/$/m)
  await visitor.goto('/en/project')
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('every public page has a picture of the promised size, and nothing else has one', async ({
  request,
}) => {
  for (const locale of locales) {
    for (const path of pictured) {
      const answer = await request.get(`/${locale}/og${path}`)
      expect(answer.status(), path).toBe(200)
      const bytes = await answer.body()
      const { format, width, height } = await sharp(bytes).metadata()
      expect({ format, width, height }, path).toEqual({ format: 'png', width: 1200, height: 630 })
      expect(bytes.length, path).toBeLessThanOrEqual(100_000)
    }
  }
  for (const path of ['/og/nothing', '/og/sectors/nothing', '/og/news/a/b', '/og/workspace']) {
    expect((await request.get(`/en${path}`)).status(), path).toBe(404)
  }
})

test('the picture named by a page is there', async ({ visitor, request }) => {
  await visitor.goto('/ur/news/second-protocol-islamabad')
  const picture = await visitor.locator('meta[property="og:image"]').getAttribute('content')
  expect((await request.get(new URL(picture ?? '', portalOrigin()).pathname)).status()).toBe(200)
})

test('whoever asks for a picture of the portal by its customary address gets one', async ({ request }) => {
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/icon.svg', 'image/svg+xml'],
    ['/apple-icon.png', 'image/png'],
  ] as const) {
    const answer = await request.get(path)
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type])
  }
})

test('addresses that name nothing are not found', async ({ request }) => {
  for (const path of [
    '/meetings/jwg-999',
    '/meetings/jwg-01',
    '/news/nothing',
    '/news?page=99',
    '/sectors/Energy',
  ]) {
    expect((await request.get(`/en${path}`)).status(), path).toBe(404)
  }
})
