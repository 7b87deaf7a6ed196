import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import type { Account } from './accounts'
import { startPortal } from './portal'
import { asSuperuserOf, cookieOf } from './portal-database'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let meetingId: string

// A portal of its own, whose clock runs, and where a meeting takes place today.
test.beforeAll(async () => {
  test.setTimeout(300_000)
  portal = await startPortal({ environment: { PORTAL_NOW: undefined } })
  meetingId = await asSuperuserOf(portal.dataDir, async (client) => {
    const { rows } = await client.query(
      `update meetings set starts_at = now() - interval '5 minutes', ends_at = now() + interval '4 hours'
       where body = 'JWG' and number = 4 returning id`,
    )
    return rows[0].id
  })
})

test.afterAll(() => portal?.stop())

async function enter(browser: Browser, account: Account) {
  const [name = '', value = ''] = (await cookieOf(portal.dataDir, account)).split('=')
  const context = await browser.newContext({ baseURL: portal.origin })
  await context.addCookies([{ name, value, url: portal.origin }])
  const page = await context.newPage()
  await page.goto('/en/workspace/meetings/jwg-4/room')
  await expect(page.getByText('Live: changes show at once')).toBeVisible()
  return page
}

const onTable = (page: Page, number: number) => page.getByText(`Item ${number}`, { exact: true })
const turnTo = (page: Page, number: number) =>
  page.getByRole('button', { name: `Turn to item ${number}`, exact: true }).first()
const lacking = (page: Page) => page.getByRole('alert').filter({ hasText: 'No quorum on the side of' })

/** How long it takes until it shows, in milliseconds. */
async function until(work: () => Promise<unknown>, shown: () => Promise<boolean>) {
  const began = Date.now()
  await work()
  await expect.poll(shown, { intervals: [20] }).toBe(true)
  return Date.now() - began
}

/** When the newest turn was written down. */
const newestTurn = () =>
  asSuperuserOf(portal.dataDir, async (client): Promise<number> => {
    const { rows } = await client.query('select max(at) as at from room_turns where meeting_id = $1', [
      meetingId,
    ])
    return rows[0].at.getTime()
  })

test('what one side does shows on the other within a second', async ({ browser }) => {
  const [host, guest] = [await enter(browser, 'ru.secretary'), await enter(browser, 'pk.secretary')]
  await expect(guest.getByRole('button', { name: /Turn to item|Open the meeting/ })).toHaveCount(0)
  await host.getByRole('button', { name: 'Open the meeting with item 1' }).click()
  await expect(onTable(guest, 1)).toBeVisible()

  const times: number[] = []
  for (const number of [2, 3, 4, 2, 3]) {
    await turnTo(host, number).click({ noWaitAfter: true })
    await expect.poll(() => onTable(guest, number).isVisible(), { intervals: [20] }).toBe(true)
    const shown = Date.now()
    times.push(shown - (await newestTurn()))
  }
  console.info(`A turn shows on the other side after ${times.join(', ')} ms`)
  // One that met a busy machine is no broken promise; most of them are.
  const [, , middle] = times.toSorted((one, other) => one - other)
  expect(middle).toBeLessThanOrEqual(1000)

  // Another instance writes into the same database and says so in the same way.
  const elsewhere = () =>
    asSuperuserOf(portal.dataDir, (client) =>
      client.query(
        `insert into room_turns (meeting_id, item_id, by_person, by_side)
         select $1, null, by_person, by_side from room_turns where meeting_id = $1 limit 1`,
        [meetingId],
      ),
    )
  const breaks = guest.getByRole('heading', { name: 'Break' })
  expect(await until(elsewhere, () => breaks.isVisible())).toBeLessThanOrEqual(1000)
  const faults = await new AxeBuilder({ page: host }).analyze()
  expect(faults.violations).toEqual([])
})

test('a lost quorum is said to both sides at once, and held against the item', async ({ browser }) => {
  const [host, guest] = [await enter(browser, 'ru.secretary'), await enter(browser, 'pk.secretary')]
  await expect(lacking(host)).toContainText('Pakistan, Russia')
  await guest.getByRole('button', { name: 'All have arrived' }).click()
  await expect(lacking(host)).not.toContainText('Pakistan')
  await host.getByRole('button', { name: 'All have arrived' }).click()
  await expect(lacking(guest)).toHaveCount(0)
  await turnTo(host, 3).click()
  await expect(onTable(guest, 3)).toBeVisible()

  await guest.getByRole('button', { name: 'Co-chair of the Pakistani side has left' }).click()
  for (const page of [host, guest]) await expect(lacking(page)).toContainText('Pakistan')
  const row = host.getByRole('row').filter({ hasText: 'still on the table' })
  await expect(row).toContainText('No quorum: Pakistan')
  await guest.getByRole('button', { name: 'Co-chair of the Pakistani side has arrived' }).click()
  for (const page of [host, guest]) await expect(lacking(page)).toHaveCount(0)
  await expect(row).toContainText('No quorum: Pakistan')
})

test('a cut line is said within three seconds, and the page catches up', async ({ browser }) => {
  const [host, guest] = [await enter(browser, 'ru.secretary'), await enter(browser, 'pk.secretary')]
  await guest.getByLabel('Note', { exact: true }).fill('Half a sentence')
  const lost = guest.getByText('Line lost — reconnecting')
  expect(
    await until(
      () => guest.context().setOffline(true),
      () => lost.isVisible(),
    ),
  ).toBeLessThanOrEqual(3000)

  await turnTo(host, 2).click()
  await expect(onTable(host, 2)).toBeVisible()
  await expect(onTable(guest, 2)).toHaveCount(0)
  await guest.getByRole('button', { name: 'Note it' }).click()
  await expect(guest.getByText('The line was lost')).toBeVisible()
  await expect(guest.getByLabel('Note', { exact: true })).toHaveValue('Half a sentence')

  await guest.context().setOffline(false)
  await expect(onTable(guest, 2)).toBeVisible()
  await expect(guest.getByText('Live: changes show at once')).toBeVisible()
  await guest.getByRole('button', { name: 'Note it' }).click()
  await expect(guest.getByText('The note is saved.')).toBeVisible()
  await expect(host.getByText('Half a sentence')).toBeVisible()
})

const stream = (cookie: string, id = meetingId) =>
  fetch(`${portal.origin}/api/live/meetings/${id}`, { headers: { cookie } })

test('the stream is for those who may read the meeting, and carries ids alone', async () => {
  const cookie = await cookieOf(portal.dataDir, 'ru.delegate')
  for (const [who, id] of [
    ['', meetingId],
    [`jwg-session=${'x'.repeat(43)}`, meetingId],
    [cookie, '0190aaaa-0000-7000-8000-000000000000'],
    [cookie, 'jwg-4'],
  ] as const)
    expect((await stream(who, id)).status).toBe(404)

  const answer = await stream(cookie)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-encoding')).toBeNull()
  const reader = answer.body?.getReader()
  let said = ''
  while (!said.includes('event: beat')) said += new TextDecoder().decode((await reader?.read())?.value)
  expect(said.replaceAll(meetingId, 'ID')).toMatch(
    /^\w+: 1000\n\n(?:event: beat\ndata: \n\n|event: change\ndata: ID\n\n)+$/,
  )
  await reader?.cancel()
})

test('a session that is revoked loses its stream within seconds', async () => {
  const answer = await stream(await cookieOf(portal.dataDir, 'pk.delegate'))
  const ended = answer.text()
  const began = Date.now()
  await asSuperuserOf(portal.dataDir, (client) =>
    client.query(`update sessions set revoked_at = now() where person_id =
      (select person_id from credentials where email = 'pk.delegate@jwg.example')`),
  )
  await ended
  expect(Date.now() - began).toBeLessThan(5000)
})

test('without script the room is read, left by a link and led by plain forms', async ({ browser }) => {
  const [name = '', value = ''] = (await cookieOf(portal.dataDir, 'ru.secretary')).split('=')
  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  await context.addCookies([{ name, value, url: portal.origin }])
  const page = await context.newPage()
  await page.goto('/en/workspace/meetings/jwg-4/room')
  await expect(page.getByRole('link', { name: 'Reload the page' })).toBeVisible()
  await turnTo(page, 4).click()
  await expect(onTable(page, 4)).toBeVisible()
})

test('a stop does not wait for those who listen', async () => {
  await stream(await cookieOf(portal.dataDir, 'ru.delegate'))
  const began = Date.now()
  await portal.stop()
  expect(Date.now() - began).toBeLessThan(10_000)
})
