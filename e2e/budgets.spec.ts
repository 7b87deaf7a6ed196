import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { locales, publicLists, publicPages } from './pages'

/** Thousands of bytes of a first visit as they come over the line, pictures aside. */
const mostBytes = { en: 60, ru: 85, ur: 220 }
const mostRequests = 6
const mostScript = 5
const mostWorkspaceScript = 175
const mostEditorScript = 180
const mostShift = 0.01

for (const locale of locales) {
  test(`public pages in ${locale} are light, still, and break no policy`, async ({ browser, request }) => {
    test.setTimeout(180_000)
    for (const path of await everyPublicPage(request, locale)) {
      // A browser of its own each time: nothing is kept from the page before.
      const context = await browser.newContext()
      const page = await context.newPage()
      const seen = await firstVisit(page, path)
      await context.close()
      expect.soft(seen.script, `${path}: script`).toBeLessThanOrEqual(mostScript)
      expect.soft(seen.total, `${path}: bytes`).toBeLessThanOrEqual(mostBytes[locale])
      expect.soft(seen.requests, `${path}: requests`).toBeLessThanOrEqual(mostRequests)
      expect.soft(seen.shift, `${path}: layout shift`).toBeLessThanOrEqual(mostShift)
      expect.soft(seen.complaints, path).toEqual([])
      const own = path.endsWith('/verify') ? ['<script src="/enhance.js" defer=""></script>'] : []
      expect.soft(seen.runningScripts, path).toEqual(own)
    }
  })

  test(`public pages in ${locale} come from the front`, async ({ request }) => {
    for (const path of await everyPublicPage(request, locale)) {
      const first = await request.get(path)
      expect(first.status(), path).toBe(200)
      const { etag = '', 'content-encoding': encoding } = first.headers()
      expect(etag, path).toMatch(/^"[^"]+"$/)
      expect(encoding, path).toMatch(/^(?:br|gzip)$/)
      const again = await request.get(path, { headers: { 'If-None-Match': etag } })
      expect(again.status(), path).toBe(304)
      expect(again.headers().etag, path).toBe(etag)
    }
  })
}

test('the dashboard stays within its script budget', async ({ asDelegateOf }) => {
  const page = await asDelegateOf('pk')
  const { script, shift } = await firstVisit(page, '/en/workspace')
  expect(script).toBeLessThanOrEqual(mostWorkspaceScript)
  expect(script).toBeGreaterThan(0) // else nothing was measured
  expect(shift).toBeLessThanOrEqual(mostShift)
})

test('the editor of minutes brings its script to its own page only', async ({ asSecretaryOf }) => {
  const minutes = '/en/workspace/meetings/jwg-3/minutes'
  const visit = async (path: string, role: 'heading' | 'button', name: RegExp) => {
    const page = await asSecretaryOf('pk')
    return firstVisit(page, path, page.getByRole(role, { name }))
  }
  const reading = await visit(minutes, 'heading', /^The text$/)
  expect(reading.script).toBeLessThanOrEqual(mostWorkspaceScript)
  const writing = await visit(`${minutes}/edit`, 'button', /^I know that an edit/)
  expect(writing.script - reading.script).toBeLessThanOrEqual(mostEditorScript)
  expect(writing.script - reading.script).toBeGreaterThan(40) // else it was not loaded
})

/** The pages that are always there, and one entry of each list. */
async function everyPublicPage(request: APIRequestContext, locale: string) {
  const entries = publicLists.map(async (list) => {
    const html = await (await request.get(`/${locale}${list}`)).text()
    const entry = new RegExp(`href="(/${locale}${list}/[a-z0-9-]+)"`).exec(html)?.[1]
    if (!entry) throw new Error(`/${locale}${list} has no entry`)
    return entry
  })
  return [...publicPages.map((path) => `/${locale}${path}`), ...(await Promise.all(entries))]
}

async function firstVisit(page: Page, path: string, ready?: Locator) {
  const line = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const sizes = new Map<string, number>()
  line.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type ?? 'Other'))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength)
  })
  await line.send('Network.enable')
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  line.on('Network.loadingFailed', ({ requestId }) => sizes.set(requestId, 0))
  await page.goto(path)
  await ready?.waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => true))
  await expect.poll(() => [...kinds.keys()].filter((id) => !sizes.has(id)), path).toEqual([])
  const thousandsOf = (wanted: (kind: string) => boolean) =>
    [...sizes].reduce((sum, [id, size]) => sum + (wanted(kinds.get(id) ?? '') ? size : 0), 0) / 1000
  return {
    script: thousandsOf((kind) => kind === 'Script'),
    total: thousandsOf((kind) => kind !== 'Image'),
    requests: kinds.size,
    shift: await shiftOf(page),
    runningScripts: await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((scripts) => scripts.map((script) => script.outerHTML.slice(0, 80))),
    complaints,
  }
}

/** What has moved since the page began; the browser remembers it for those who ask later. */
function shiftOf(page: Page) {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
}
