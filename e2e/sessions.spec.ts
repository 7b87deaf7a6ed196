import type { Browser } from '@playwright/test'
import { emailOf } from './accounts'
import { expect, test } from './fixtures'
import { enter, isInside, openBrowser, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'default' })

let portal: Awaited<ReturnType<typeof startOwnPortal>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
})
test.afterAll(() => portal.stop())

test('signing out ends the session for whoever kept its cookie', async ({ browser }) => {
  const page = await signedIn(browser, 'pk.delegate')
  const copy = await openBrowser(browser, portal.origin, page.context())
  expect(await isInside(copy)).toBe(true)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-in')
  expect(await isInside(page)).toBe(false)
  expect(await isInside(copy)).toBe(false)
})

test('a person ends the own sessions in all other browsers, and no others', async ({ browser }) => {
  const here = await signedIn(browser, 'pk.secretary')
  const elsewhere = await signedIn(browser, 'pk.secretary')
  const colleague = await signedIn(browser, 'pk.secretary2')
  expect(await isInside(elsewhere)).toBe(true)

  await here.goto('/en/workspace/account')
  await here.getByRole('button', { name: 'End all other sessions' }).click()
  await expect(here.getByText('You are signed in nowhere else.')).toBeVisible()

  expect(await isInside(elsewhere)).toBe(false)
  expect(await isInside(here)).toBe(true)
  expect(await isInside(colleague)).toBe(true)
})

const changes = [
  {
    what: 'a suspension',
    account: 'ru.secretary2',
    sql: 'update people set suspended_at = now() where id = (select person_id from credentials where email = $1)',
    undo: 'update people set suspended_at = null where id = (select person_id from credentials where email = $1)',
  },
  {
    what: 'another role',
    account: 'ru.secretary',
    sql: `update people set role = 'delegate' where id = (select person_id from credentials where email = $1)`,
    undo: `update people set role = 'secretary' where id = (select person_id from credentials where email = $1)`,
  },
  {
    what: 'another password',
    account: 'ru.delegate',
    sql: `update credentials set password_hash = password_hash || ' ' where email = $1`,
    undo: 'update credentials set password_hash = trim(password_hash) where email = $1',
  },
] as const

for (const { what, account, sql, undo } of changes) {
  test(`${what} ends every session at the next request, for good`, async ({ browser }) => {
    const page = await signedIn(browser, account)
    const bystander = await signedIn(browser, 'pk.secretary2')
    expect(await isInside(page)).toBe(true)

    expect(await portal.sql(sql, [emailOf(account)])).toBe(1)
    expect(await isInside(page)).toBe(false)
    expect(await isInside(bystander)).toBe(true)

    expect(await portal.sql(undo, [emailOf(account)])).toBe(1)
    expect(await isInside(page), 'an ended session does not come back').toBe(false)
    await enter(page, emailOf(account))
    await page.waitForURL('**/en/workspace')
  })
}

async function signedIn(browser: Browser, account: Parameters<typeof emailOf>[0]) {
  const page = await openBrowser(browser, portal.origin)
  await enter(page, emailOf(account))
  await page.waitForURL('**/en/workspace')
  return page
}
