import type { Browser, Page } from '@playwright/test'
import { timesOf } from '@/e2e/plain-http'
import { startPortal } from '@/e2e/portal'
import { cookieOf } from '@/e2e/portal-database'
import { fillMinutes, LONG } from '../fill-minutes'
import { noLimits } from '../measure/portal'
import { median, percentile } from '../measure/rounds'
import { openBrowser, visit } from '../measure/visit'
import { alone, type Part } from '../report'
import type { Stage } from '../stage'

/** A long record: read, opened for writing, set as a PDF; and how soon a letter is seen on the other side. */
export async function measureMinutes({ portal, effort }: Stage): Promise<Part> {
  const { segment, id } = await portal.asSuperuser(fillMinutes)
  const page = `${portal.origin}/en/workspace/meetings/${segment}/minutes`
  const timed = async (url: string, times: number) =>
    median(await timesOf(Array(times).fill(url), { cookie: portal.cookie }))
  const reading = await timed(page, effort.pages)
  const writing = await timed(`${page}/edit`, effort.pages)
  const text = await timed(`${portal.origin}/api/live/minutes/${id}/text`, effort.pages)
  const pdf = await timed(`${page}/minutes.pdf`, 3)

  // The other side reads over a server process of its own, on the same database.
  const second = await startPortal({ dataDir: portal.dataDir, environment: noLimits })
  const browser = await openBrowser()
  try {
    const at = (origin: string) => `${origin}/en/workspace/meetings/${segment}/minutes/edit`
    const openings: number[] = []
    for (let visit = 0; visit < effort.rounds; visit++) {
      const visitor = await openAs(browser, portal.publicOrigin, portal.cookie)
      openings.push(await untilWritable(visitor, at(portal.publicOrigin)))
      await visitor.context().close()
    }
    const opening = median(openings)
    const writer = await openAs(browser, portal.publicOrigin, portal.cookie)
    await untilWritable(writer, at(portal.publicOrigin))
    const reader = await openAs(browser, second.origin, await cookieOf(portal.dataDir, 'ru.secretary'))
    await untilWritable(reader, at(second.origin))
    const { times, lost } = await strokes(writer, reader, effort.pages * 5)
    // A record that circulates asks before it opens its text, so that the line with its news does not keep the visit open.
    const scriptOf = async (path: string) =>
      (
        await visit(browser, `${portal.publicOrigin}/en/workspace/meetings/jwg-3/minutes${path}`, {
          cookie: portal.cookie,
        })
      ).script
    const editor = (await scriptOf('/edit')) - (await scriptOf(''))
    return {
      title: 'A long record',
      note: `${LONG.clauses} clauses in two languages. Times of the server for signed-in readers, one request after the other; the browser's time until the text can be written in; and letters from a key pressed in one browser to their sight in another one, over two server processes, with all ${LONG.clauses} clauses on both screens.`,
      rows: [
        alone('reading, median time of the server', { value: reading, unit: 'ms' }, { atMost: 400 }),
        alone('opening for writing, page and text, median time of the server', ms(writing + text), {
          atMost: 1500,
        }),
        alone('opening for writing, in a browser that keeps nothing, median', ms(opening), { atMost: 1500 }),
        alone('PDF, median time', ms(pdf), { atMost: 2000 }),
        alone('a letter to the other side, median', ms(median(times)), { atMost: 150 }),
        alone('a letter to the other side, 99 of 100', ms(percentile(times, 0.99)), { atMost: 400 }),
        alone('script of the editor, beyond that of reading', { value: editor, unit: 'kB' }, { atMost: 180 }),
        alone(`letters lost of ${times.length}`, { value: lost, unit: '' }, { atMost: 0 }),
      ],
    }
  } finally {
    await browser.close()
    await second.stop()
  }
}

const ms = (value: number) => ({ value, unit: 'ms' })

async function openAs(browser: Browser, origin: string, cookie: string) {
  const context = await browser.newContext({ baseURL: origin })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  return context.newPage()
}

/** Milliseconds from asking for the page to a text that can be written in. */
async function untilWritable(page: Page, url: string) {
  const began = Date.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('[data-save="saved"]').waitFor()
  await page.locator('[data-clause="1.1"] .live-text').first().waitFor()
  return Date.now() - began
}

/** Presses keys at the pace of a quick typist, each sign once, and waits for each on the other side. */
async function strokes(writer: Page, reader: Page, count: number) {
  const cell = '[data-clause="1.1"] [lang="en"]'
  await writer.locator(cell).click()
  await writer.keyboard.press('ControlOrMeta+End')
  const times: number[] = []
  let lost = 0
  for (let stroke = 0; stroke < count; stroke++) {
    const sign = String.fromCharCode(0x4e00 + stroke)
    const seen = reader.evaluate(seeSign, [cell, sign] as const)
    // The observer is set before the key goes down.
    await reader.evaluate(() => 1)
    const pressed = Date.now()
    await writer.keyboard.type(sign)
    const at = await seen
    if (at === null) lost++
    else times.push(at - pressed)
  }
  return { times, lost }
}

/** Runs in the page: when the sign came into sight, or null after five seconds. */
function seeSign([cell, sign]: readonly [string, string]) {
  return new Promise<number | null>((resolve) => {
    const late = setTimeout(() => resolve(null), 5000)
    new MutationObserver((_, observer) => {
      if (!document.querySelector(cell)?.textContent?.includes(sign)) return
      observer.disconnect()
      clearTimeout(late)
      resolve(Date.now())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}
