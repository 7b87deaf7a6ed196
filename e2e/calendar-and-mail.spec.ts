import type { Browser, Page } from '@playwright/test'
import { type Account, emailOf } from './accounts'
import { expect, test } from './fixtures'
import { comeIn, enter, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'default' })

let portal: Awaited<ReturnType<typeof startOwnPortal>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
})
test.afterAll(() => portal.stop())

const statusOf = async (address: string) => (await fetch(address)).status

test('a person makes a calendar address, sees it once, changes it and ends it', async ({ browser }) => {
  const page = await signedIn(browser, 'pk.delegate')
  await page.goto('/en/workspace/account')
  await expect(page.getByText('You have no calendar address yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Make an address' }).click()
  const first = await page.getByLabel('Calendar address').inputValue()
  const answer = await fetch(first)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = await answer.text()
  expect(calendar).toContain('SUMMARY:JWG-4: ')
  expect(calendar).toContain(`URL;VALUE=URI:${portal.origin}/en/workspace/meetings/jwg-4`)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Make a new address' })).toBeVisible()
  await expect(page.getByLabel('Calendar address')).toHaveCount(0)
  expect(await page.content()).not.toContain(first)

  await page.getByRole('button', { name: 'Make a new address' }).click()
  const second = await page.getByLabel('Calendar address').inputValue()
  expect(second).not.toBe(first)
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])

  await page.getByRole('button', { name: 'End the address' }).click()
  await expect(page.getByText('You have no calendar address yet.')).toBeVisible()
  expect(await statusOf(second)).toBe(404)
})

test('a meeting goes into a calendar by one link on its page', async ({ browser }) => {
  const page = await signedIn(browser, 'ru.secretary')
  await page.goto('/ru/workspace/meetings/jwg-4')
  const link = page.getByRole('link', { name: 'Добавить в календарь' })
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="jwg-4.ics"')
  expect(await answer.text()).toContain('STATUS:CONFIRMED')

  const stranger = await fetch(`${portal.origin}/ru/workspace/meetings/jwg-4/meeting.ics`, {
    redirect: 'manual',
  })
  expect(stranger.headers.get('location')).toContain('/ru/sign-in')
})

test('what mails a person wants is chosen without script and kept', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await enter(page, emailOf('ru.delegate'))
  await page.goto('/en/workspace/account')
  await page.getByLabel('Invitations').selectOption('Once a day')
  await page.getByLabel('Deadlines and reminders').selectOption('Never')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Your choice is saved.')).toBeVisible()

  await page.goto('/en/workspace/account')
  await expect(page.getByLabel('Invitations')).toHaveValue('daily')
  await expect(page.getByLabel('Deadlines and reminders')).toHaveValue('never')
  await expect(page.getByLabel('Agenda, papers and delegations')).toHaveValue('at_once')
})

test('the administrator of a side sees the mails of that side, and nobody else any', async ({ browser }) => {
  await portal.sql(
    `select app.write_mails('meeting_confirmed', jsonb_build_object('meeting', id), 'joint', false)
     from meetings where body = 'JWG' and number = 4`,
  )
  const page = await signedIn(browser, 'pk.admin')
  await page.goto('/en/workspace/account')
  await page.getByRole('link', { name: 'Mails to your side' }).click()
  const rows = page.getByRole('main').getByRole('row')
  // The worker is another process: the page is asked again until it has come round.
  await expect(async () => {
    await page.reload()
    await expect(rows.filter({ hasText: 'Kept' }).first()).toBeVisible({ timeout: 500 })
  }).toPass({ intervals: [100], timeout: 15_000 })
  await expect(rows.filter({ hasText: 'The meeting is confirmed: JWG-4' })).not.toHaveCount(0)

  const own = await recipientsOf(page)
  const other = await signedIn(browser, 'ru.admin')
  await other.goto('/en/workspace/mails')
  const theirs = await recipientsOf(other)
  expect(own.length).toBeGreaterThan(2)
  expect(theirs.length).toBeGreaterThan(2)
  expect(own.filter((name) => theirs.includes(name))).toEqual([])

  for (const account of ['pk.delegate', 'pk.secretary', 'ru.cochair'] as const) {
    const reader = await signedIn(browser, account)
    const answer = await reader.goto('/en/workspace/mails')
    expect(answer?.status(), account).toBe(404)
  }
})

test('who asks for calendars too often has to wait, and pages are still there', async () => {
  const nowhere = `${portal.origin}/calendar/${'A'.repeat(43)}.ics`
  const answers: number[] = []
  for (let time = 0; time < 61; time++) answers.push(await statusOf(nowhere))
  expect(answers[0]).toBe(404)
  expect(answers.at(-1)).toBe(429)
  expect(await statusOf(`${portal.origin}/en/sign-in`)).toBe(200)
})

const recipientsOf = (page: Page) => page.getByRole('main').getByRole('rowheader').allInnerTexts()

async function signedIn(browser: Browser, account: Account) {
  const page = await comeIn(browser, portal, account)
  return page
}
