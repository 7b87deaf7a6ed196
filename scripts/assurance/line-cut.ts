import { chromium, type Page } from '@playwright/test'
import { cuttableLine } from '@/e2e/cuttable-line'
import { enterAs, type Person } from '@/e2e/people'
import { startPortal } from '@/e2e/portal'
import { asSuperuserOf } from '@/e2e/portal-database'
import { reservePort } from '@/e2e/ports'
import { playHistory } from '@/features/minutes/live/histories.fixture'
import { findBrowser, launchFlags } from '@/scripts/browser.mjs'
import { type Finding, seconds } from './finding'

const CUTS = [1, 30, 300]
const HISTORIES = 20_000

/** Writes in a real browser while the line to the portal is cut, once also with the page closed before it is mended. */
export async function lineCut(): Promise<Finding> {
  const port = await reservePort()
  const line = await cuttableLine(port)
  const portal = await startPortal({ port, throughPort: line.port })
  const browser = await chromium.launch({
    executablePath: (await findBrowser({ log: console.log })) || undefined,
    args: launchFlags,
  })
  try {
    await asSuperuserOf(portal.dataDir, (client) =>
      client.query(
        `update meetings set state = 'held', starts_at = app.now() - interval '2 days',
           ends_at = app.now() - interval '2 days' + interval '4 hours' where body = 'JWG' and number = 4`,
      ),
    )
    const writer = await enterAs(browser, portal, 'pk.secretary', 'en')
    await writer.page.goto(`${writer.home}/meetings/jwg-4`)
    await writer.page.getByRole('button', { name: writer.say('minutes-edit.begin') }).click()
    const shown: number[] = []
    let typed = ''
    for (const cut of CUTS) {
      await goToEnd(writer)
      line.cut()
      const cutAt = Date.now()
      const late = untilOffline(writer.page).then(() => shown.push(Date.now() - cutAt))
      while (Date.now() - cutAt < cut * 1000) {
        const words = ` ${typed.length}`
        await writer.page.keyboard.type(words, { delay: 80 })
        typed += words
      }
      if (cut > 3) await late
      if (cut === CUTS.at(-1)) {
        const context = writer.page.context()
        await writer.page.close()
        writer.page = await context.newPage()
        line.mend()
        await writer.page.goto(`${writer.home}/meetings/jwg-4/minutes/edit`)
      } else line.mend()
      await untilSaved(writer.page)
    }
    const found = await wordsOf(writer)
    const lost = typed.length - (found.endsWith(typed) ? typed.length : 0)
    return {
      id: 'R5',
      fault: `the line cut for ${CUTS.join(', ')} s while somebody writes; after the last one the page was closed as well`,
      found: `${typed.length} characters typed meanwhile, ${lost} lost; the page said so after at most ${seconds(Math.max(...shown))}`,
      holds: lost === 0 && shown.length > 0 && Math.max(...shown) <= 3000,
    }
  } finally {
    await browser.close()
    await portal.stop()
    await line.stop()
  }
}

const text = ({ page, say }: Person) =>
  page.getByRole('textbox', { name: say('minutes-live.textOf.en', { number: '1' }), exact: true })

async function goToEnd(person: Person) {
  await untilSaved(person.page)
  await text(person).click()
  await person.page.keyboard.press('ControlOrMeta+End')
}
const wordsOf = async (person: Person) => ((await text(person).textContent()) ?? '').trimEnd()
const untilSaved = (page: Page) => page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 })
const untilOffline = (page: Page) =>
  page
    .locator('[data-save="offline"]')
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined)

/** Many random histories of two to four writers who hear of each other late. */
export function histories(): Finding {
  let [letters, told, split] = [0, 0, 0]
  const silent: string[] = []
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const history = playHistory(seed)
    letters += history.typed
    told += history.told.length
    silent.push(...history.silent)
    if (new Set(history.texts).size > 1) split++
  }
  return {
    id: 'R7',
    fault: `${HISTORIES} random histories of two to four people in one text`,
    found: `${letters} letters typed, ${silent.length} lost in silence, ${told} told to their writer; ${split} histories ended in more than one text`,
    holds: silent.length === 0 && split === 0,
  }
}
