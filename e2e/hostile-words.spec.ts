import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { payloads } from './payloads'
import { enterAs, known, type Person, press } from './people'
import { startPortal } from './portal'
import { asSuperuserOf } from './portal-database'
import { reservePort } from './ports'

/** Words that would be programs elsewhere, through every way into minutes (assurance.md S20). */
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let writer: Person | undefined
let listener: Server
let all: string[]
const called: string[] = []
const complaints: string[] = []
const minutes = '/meetings/jwg-4/minutes'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  const port = await reservePort()
  listener = createServer((request, response) => {
    called.push(request.url ?? '')
    response.end()
  }).listen(port, '127.0.0.1')
  all = payloads(`http://localhost:${port}/called`)
  portal = await startPortal()
  await asSuperuserOf(portal.dataDir, (client) =>
    client.query(
      `update meetings set state = 'held', starts_at = app.now() - interval '2 days',
         ends_at = app.now() - interval '2 days' + interval '4 hours' where body = 'JWG' and number = 4`,
    ),
  )
  writer = await enterAs(browser, portal, 'ru.secretary', 'en')
  listenTo(writer.page)
})

test.afterAll(async () => {
  await portal?.stop()
  listener?.close()
})

function listenTo(page: Page) {
  page.on('dialog', (dialog) => {
    called.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text())
  })
}
const nothingRan = () => expect({ called, complaints }).toEqual({ called: [], complaints: [] })

test('an imported document: five hundred payloads are words in the preview, the text, the forms and the history', async () => {
  const { page, home, say } = known(writer)
  await page.goto(`${home}/meetings/jwg-4`)
  await press(known(writer), 'minutes-edit.begin')
  await page.locator('[data-save="saved"]').waitFor()
  expect(all.length).toBeGreaterThanOrEqual(500)
  await page.goto(`${home}${minutes}/edit/import`)
  const document = { name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from(all.join('\n')) }
  await page.getByLabel(say('minutes-import.file.first'), { exact: true }).setInputFiles(document)
  await press(known(writer), 'minutes-import.read')
  await expect(page.getByRole('checkbox')).toHaveCount(all.length)
  nothingRan()
  await press(known(writer), 'minutes-import.take')
  await page.locator('[data-save="saved"]').waitFor()
  await expect(page.locator('[data-clause]').last()).toContainText('Слово')
  for (const path of ['', '/edit/forms', '/history?from=1&to=2&language=en']) {
    await page.goto(`${home}${minutes}${path}`)
    await expect(page.getByText('<script>').first()).toBeVisible()
  }
  nothingRan()
})

test('the files: PDF, Word and XML are made of them as of any words', async () => {
  const { page, home } = known(writer)
  for (const ending of ['pdf', 'docx', 'xml'])
    expect((await page.request.get(`${home}${minutes}/minutes.${ending}`)).status(), ending).toBe(200)
  const xml = await (await page.request.get(`${home}${minutes}/minutes.xml`)).text()
  expect(xml).not.toMatch(/<(?:script|img|svg|iframe|object|embed)[\s>]/i)
})

test('pasted into the editor: what is left is words and the look that minutes know', async () => {
  const { page, home, say } = known(writer)
  await page.goto(`${home}${minutes}/edit`)
  await page.locator('[data-save="saved"]').waitFor()
  const text = page.getByRole('textbox', {
    name: say('minutes-live.textOf.en', { number: '1' }),
    exact: true,
  })
  await text.click()
  for (const payload of all.slice(0, 150)) {
    await text.evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', `<p>pasted ${html}</p>`)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, payload)
  }
  await page.locator('[data-save="saved"]').waitFor()
  await expect(text).toContainText('pasted')
  expect(
    await text
      .locator('script, img, svg, iframe, object, embed, form, input, style, [onerror], [onload]')
      .count(),
  ).toBe(0)
  expect(await text.locator('a[href^="javascript" i]').count()).toBe(0)
  nothingRan()
})

test('pasted from Word, structure stays: bold, italic, links and lists', async () => {
  const { page, home, say } = known(writer)
  await page.goto(`${home}${minutes}/edit`)
  const text = page.getByRole('textbox', {
    name: say('minutes-live.textOf.ru', { number: '1' }),
    exact: true,
  })
  await text.click()
  await page.keyboard.press('ControlOrMeta+a')
  await text.evaluate((element) => {
    const item = (mark: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span><![endif]>${words}</p>`
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      `<html><body><p class=MsoNormal>Стороны <span style='font-weight:bold'>согласовали</span> <i>условия</i>, <a href="https://example.org/a">приложение</a>:</p>${item('·', 'вода')}${item('·', 'энергия')}${item('1.', 'первое')}</body></html>`,
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(text.locator('strong')).toHaveText('согласовали')
  await expect(text.locator('em')).toHaveText('условия')
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/a')
  await expect(text.locator('ul li')).toHaveText(['вода', 'энергия'])
  await expect(text.locator('ol li')).toHaveText(['первое'])
  await page.locator('[data-save="saved"]').waitFor()
})
