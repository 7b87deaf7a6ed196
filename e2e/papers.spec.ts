import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { simplePdf } from '../lib/simple-pdf'
import { expect, test } from './fixtures'

const PAPERS = '/en/workspace/meetings/jwg-4/papers'
const MB = 1024 * 1024

/** Four pieces and a bit, so that there is a middle to be cut in. */
const aLargePdf = () => simplePdf([['A large paper']], 4 * MB)
const aTitle = (words: string) => `${words} ${randomBytes(4).toString('hex')}`

type File = { name: string; mimeType: string; buffer: Buffer }
const pdf = (name: string, buffer = simplePdf([['A paper']])): File => ({
  ...{ name, mimeType: 'application/pdf', buffer },
})

async function describePaper(page: Page, title: string, audience: RegExp) {
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Language of the paper').selectOption('en')
  await page.getByLabel(audience).check()
}

const choose = (page: Page, file: File) => page.getByLabel('File', { exact: true }).setInputFiles(file)

/** Lets the first pieces pass and cuts the line behind them. The answer mends it. */
async function cutAfter(page: Page, pieces: number) {
  const uploads = /\/api\/uploads\//
  let passed = 0
  await page.route(uploads, async (route) => {
    if (route.request().method() === 'PATCH' && ++passed > pieces) return route.abort('connectionreset')
    return route.continue()
  })
  return () => page.unroute(uploads)
}

test('a paper is sent with progress, says who will read it, and its pages appear', async ({
  asDelegateOf,
}) => {
  const page = await asDelegateOf('pk')
  await page.goto(PAPERS)
  const title = aTitle('Survey of the quay')
  await choose(page, pdf('Survey.pdf', aLargePdf()))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByText('Survey.pdf has arrived.')).toBeVisible()
  await describePaper(page, title, /^Both sides/)
  await expect(page.getByText('everybody with an account on both sides, Pakistan and Russia')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in to both sides' }).click()

  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByText(/JWG\/2026\/04\/DOC-\d+/).first()).toBeVisible()
  const picture = page.getByRole('img', { name: 'Page 1' })
  await expect(async () => {
    await page.reload()
    await picture.scrollIntoViewIfNeeded({ timeout: 500 })
    expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(
      1200,
    )
  }).toPass()
  await expect(page.getByText('Not scanned')).toBeVisible()
})

test('a line that is cut in the middle costs nothing: the upload goes on where it stopped', async ({
  as,
}) => {
  const page = await as('pk.secretary')
  await page.goto(PAPERS)
  const mend = await cutAfter(page, 2)
  await choose(page, pdf('Long.pdf', aLargePdf()))
  await expect(page.getByText('The line was lost')).toBeVisible()
  await expect(page.locator('span', { hasText: '2.1 MB of 4.2 MB (50%)' })).toBeVisible()
  await mend()
  const next = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.getByRole('button', { name: 'Continue' }).click()
  expect((await next).headers()['upload-offset']).toBe(String(2 * MB))
  await expect(page.getByText('Long.pdf has arrived.')).toBeVisible()
  await page.getByRole('button', { name: 'Discard the file' }).click()
  await expect(page.getByText('Long.pdf has arrived.')).toBeHidden()
})

test('and after the page was left, too', async ({ as }) => {
  const page = await as('ru.secretary')
  await page.goto(PAPERS)
  const mend = await cutAfter(page, 3)
  const file = pdf('Left.pdf', aLargePdf())
  await choose(page, file)
  await expect(page.getByText('The line was lost')).toBeVisible()
  await mend()
  await page.reload()
  await expect(page.getByText('Left.pdf has not arrived completely')).toBeVisible()
  await expect(page.locator('span', { hasText: '3.1 MB of 4.2 MB' })).toBeVisible()
})

test('a file of the wrong kind is named, and what was typed stays', async ({ asDelegateOf }) => {
  const page = await asDelegateOf('pk')
  await page.goto(PAPERS)
  const title = aTitle('Plan of the plant')
  await describePaper(page, title, /^Only Pakistan/)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  await choose(page, { name: 'plan.png', mimeType: 'image/png', buffer: svg })
  await expect(page.getByRole('region', { name: 'Hand in a paper' }).getByRole('alert')).toContainText(
    'whatever its name says',
  )
  await expect(page.getByLabel('Title')).toHaveValue(title)

  await choose(page, pdf('plan.pdf'))
  await expect(page.getByText('plan.pdf has arrived.')).toBeVisible()
  await page.getByRole('button', { name: 'Save the paper' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

test('the other side reads the joint paper and cannot know of the own one, until it is shared', async ({
  asDelegateOf,
  as,
}) => {
  const pk = await asDelegateOf('pk')
  const ru = await as('ru.cochair')
  const title = aTitle('Our lowest price')
  await pk.goto(PAPERS)
  await choose(pk, pdf('price.pdf'))
  await expect(pk.getByText('price.pdf has arrived.')).toBeVisible()
  await describePaper(pk, title, /^Only Pakistan/)
  await pk.getByRole('button', { name: 'Save the paper' }).click()
  await expect(pk.getByRole('heading', { name: title })).toBeVisible()
  const own = new URL(pk.url()).pathname
  const random = own.replace(/[0-9a-f-]{36}$/, '0190aaaa-0000-7000-8000-000000000000')

  expect(await (await ru.request.get(PAPERS)).text()).not.toContain(title)
  for (const rest of ['', '/1/file', '/1/pages/1']) {
    const foreign = await ru.request.get(own + rest)
    expect(foreign.status(), rest).toBe(404)
    expect(await foreign.text()).not.toContain(title)
    expect((await ru.request.get(random + rest)).status()).toBe(404)
  }

  await pk.getByRole('button', { name: 'Share with Russia' }).click()
  await expect(pk.getByText(/shared with the other side as JWG\/2026\/04\/DOC-\d+/)).toBeVisible()
  expect(await (await ru.request.get(PAPERS)).text()).toContain(title)
  expect((await ru.request.get(own)).status()).toBe(404)
})

test('a file is saved and never opened, whole or in parts', async ({ asDelegateOf }) => {
  const page = await asDelegateOf('ru')
  await page.goto(PAPERS)
  await page.getByRole('link', { name: 'Outline of the financing plan' }).click()
  const href = await page.getByRole('link', { name: /^Save Outline/ }).getAttribute('href')
  const whole = await page.request.get(href ?? '')
  expect(whole.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringMatching(/^attachment; filename="Outline/),
    'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  })
  const part = await page.request.get(href ?? '', { headers: { Range: 'bytes=0-7' } })
  expect([part.status(), await part.text()]).toEqual([206, '%PDF-1.4'])
})

test("an upload is its beginner's alone", async ({ asDelegateOf, request }) => {
  const pk = await asDelegateOf('pk')
  const ru = await asDelegateOf('ru')
  const tus = { 'Tus-Resumable': '1.0.0' }
  const origin = new URL((await pk.goto(PAPERS))?.url() ?? '').origin
  const begin = { ...tus, Origin: origin, 'Upload-Length': '100' }
  const begun = await pk.request.post('/api/uploads', { headers: begin })
  const { location = '' } = begun.headers()
  expect([begun.status(), location]).toEqual([201, expect.stringMatching(/^\/api\/uploads\/[0-9a-f]{32}$/)])
  const patch = {
    headers: {
      ...tus,
      Origin: origin,
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    },
    data: Buffer.from('x'),
  }
  const random = `/api/uploads/${'0'.repeat(32)}`
  for (const path of [location, random]) {
    expect((await ru.request.head(path, { headers: tus })).status()).toBe(404)
    expect((await ru.request.patch(path, patch)).status()).toBe(404)
    expect((await ru.request.delete(path, { headers: { ...tus, Origin: origin } })).status()).toBe(404)
  }
  expect((await request.head(location, { headers: tus })).status()).toBe(401)
  const foreign = { ...tus, 'Sec-Fetch-Site': 'cross-site' }
  expect((await pk.request.head(location, { headers: foreign })).status()).toBe(403)
  expect((await pk.request.patch(location, patch)).status()).toBe(204)
  const tooLarge = { ...begin, 'Upload-Length': String(51 * MB) }
  expect((await pk.request.post('/api/uploads', { headers: tooLarge })).status()).toBe(413)
  expect((await pk.request.delete(location, { headers: { ...tus, Origin: origin } })).status()).toBe(204)
})
