import type { Browser, Page } from '@playwright/test'
import { type Account, emailOf } from './accounts'
import { expect, test } from './fixtures'
import { enter, openBrowser, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'serial' })

const agenda = '/en/workspace/meetings/jwg-4/agenda'
const words = { en: 'Railway siding for raw materials', ru: 'Железнодорожный подъездной путь для сырья' }
const other = { en: 'Railway siding for coal and ore', ru: 'Железнодорожный подъездной путь для угля и руды' }

let portal: Awaited<ReturnType<typeof startOwnPortal>>
let pk: Page
let ru: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
  pk = await signedIn(browser, 'pk.secretary')
  ru = await signedIn(browser, 'ru.secretary')
})
test.afterAll(() => portal.stop())

async function signedIn(browser: Browser, account: Account) {
  const page = await openBrowser(browser, portal.origin)
  await enter(page, emailOf(account))
  await page.waitForURL('**/en/workspace')
  return page
}

const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title }).first()
const open = (page: Page, title: string) => page.getByRole('link', { name: `: ${title}` }).click()

/** Takes a row by its handle and lets go of it over another one. */
async function dragAbove(page: Page, title: string, target: string) {
  const row = (text: string) => page.locator('[data-row]').filter({ hasText: text })
  await row(title).locator('[data-handle]').hover()
  await page.mouse.down()
  const box = await row(target).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 12 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Save this order' })).toBeEnabled()
}

/** Opens an item that waits for this side and agrees to it. */
async function agree(page: Page, title: string) {
  await page.goto(agenda)
  await open(page, title)
  await page.getByRole('button', { name: 'Agree to this wording' }).click()
  await expect(page.getByText('The item is agreed.')).toBeVisible()
}

test('one side proposes, the other words it anew, the first agrees, and both read every word', async () => {
  await pk.goto(agenda)
  await pk.getByLabel('Wording in English').fill(words.en)
  await pk.getByLabel('Minutes', { exact: true }).fill('20')
  await pk.getByRole('button', { name: 'Propose to the other side' }).click()
  await expect(pk.getByRole('link', { name: /Write the wording in Russian/ })).toBeVisible()
  await expect(pk.getByLabel('Wording in English')).toHaveValue(words.en)
  await pk.getByLabel('Wording in Russian').fill(words.ru)
  await pk.getByRole('button', { name: 'Propose to the other side' }).click()
  await expect(pk.getByText('The item is proposed.')).toBeVisible()

  await ru.goto(agenda)
  await open(ru, words.en)
  await ru.getByText('Propose another wording', { exact: true }).click()
  await ru.getByRole('group').getByLabel('Wording in English').fill(other.en)
  await ru.getByRole('group').getByLabel('Wording in Russian').fill(other.ru)
  await ru.getByRole('button', { name: 'Send this wording to the other side' }).click()
  await expect(ru.getByText('The wording is proposed.')).toBeVisible()

  await pk.goto('/en/workspace')
  await pk.getByRole('link', { name: /^JWG-4: Russia waits for your answer on/ }).click()
  const row = item(pk, words.ru)
  await row.getByText('Wordings and answers (2)').click()
  await expect(row.locator('del')).toContainText(['raw materials', 'сырья'])
  await expect(row.locator('ins')).toContainText(['coal and ore', 'угля и руды'])
  await agree(pk, other.en)
  await expect(item(pk, other.en)).toContainText('Agreed')
})

test('answering works without script', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: portal.origin,
    javaScriptEnabled: false,
    storageState: await pk.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto(agenda)
  await open(page, 'Share and qualification of local suppliers')
  await page.getByText('Decline', { exact: true }).click()
  await page
    .getByRole('group')
    .filter({ hasText: 'Decline the item' })
    .getByLabel('Reason')
    .fill('For another group')
  await page.getByRole('button', { name: 'Decline the item' }).click()
  await expect(page.getByText('The item is declined.')).toBeVisible()
  const row = item(page, 'Share and qualification of local suppliers')
  await row.getByText(/Wordings and answers/).click()
  await expect(row.getByText('Reason: For another group')).toBeVisible()

  await page.goto(`${agenda}?arrange=1`)
  await page.getByRole('button', { name: `Move up: ${other.en}` }).click()
  await expect(page.getByText('The order is saved.')).toBeVisible()
  await context.close()
})

test('an order is made by keyboard, and one that comes second is told and loses nothing', async () => {
  const places = (page: Page) => page.locator('[data-row]').allInnerTexts()
  await Promise.all([pk.goto(`${agenda}?arrange=1`), ru.goto(`${agenda}?arrange=1`)])
  await expect(pk.getByRole('button', { name: 'Save this order' })).toBeDisabled()
  const before = await places(pk)

  await pk.getByRole('button', { name: 'Move down: Evidence still owed' }).focus()
  await pk.keyboard.press('Enter')
  await pk.keyboard.press('Enter')
  await expect(pk.getByRole('button', { name: 'Move down: Evidence still owed' })).toBeFocused()
  await expect(pk.getByRole('status').filter({ hasText: 'now 5 of' })).toBeAttached()
  await pk.getByRole('button', { name: 'Save this order' }).click()
  await expect(pk.getByText('The order is saved.')).toBeVisible()
  expect(await places(pk)).not.toEqual(before)

  await dragAbove(ru, 'Other business', 'Results of the tests')
  const made = await places(ru)
  await ru.getByRole('button', { name: 'Save this order' }).click()
  await expect(ru.getByText('Somebody was faster')).toBeVisible()
  expect(await places(ru)).toEqual(made)
  await ru.getByRole('button', { name: 'Save this order' }).click()
  await expect(ru.getByText('The order is saved.')).toBeVisible()
  expect(await places(ru)).toEqual(made)
})

test('the host circulates, one side asks, the other adopts, and what changes then is seen', async () => {
  await agree(pk, 'Financial model: common assumptions')
  await agree(ru, 'Electric power supply and tariff assumptions')

  await pk.goto(agenda)
  await expect(pk.getByRole('button', { name: 'Circulate the agenda to both sides' })).toHaveCount(0)
  await ru.goto(agenda)
  await ru.getByRole('button', { name: 'Circulate the agenda to both sides' }).click()
  await expect(ru.getByText('The agenda is circulated.')).toBeVisible()
  await ru.getByRole('button', { name: 'Ask the other side to adopt' }).click()
  await expect(ru.getByText('The other side is asked to adopt the agenda.')).toBeVisible()
  await expect(ru.getByRole('button', { name: 'Adopt this version' })).toHaveCount(0)

  await pk.goto(agenda)
  await pk.getByRole('button', { name: 'Adopt this version' }).click()
  await expect(pk.getByText('Adopted by both sides, version 2')).toBeVisible()

  await open(pk, other.en)
  await pk.getByRole('group').getByLabel('Wording in English').fill('Railway siding for coal')
  await pk.getByRole('button', { name: 'Send this wording to the other side' }).click()
  await expect(pk.getByRole('link', { name: /what was agreed is opened again only with one/ })).toBeVisible()
  await pk.getByRole('group').getByLabel('Reason').fill('Ore comes by sea')
  await pk.getByRole('button', { name: 'Send this wording to the other side' }).click()
  await pk.getByRole('link', { name: 'Changed since version 2' }).click()
  const changed = pk.getByRole('listitem').filter({ hasText: 'Reworded' })
  await expect(changed.locator('del')).toContainText(['and ore'])
  await expect(changed).toContainText('Agreed → Awaiting an answer')

  await pk.getByLabel('From').selectOption({ label: 'Version 1, provisional' })
  await pk.getByLabel('To', { exact: true }).selectOption({ label: 'Version 2, adopted' })
  await pk.getByRole('button', { name: 'Compare' }).click()
  await expect(pk).toHaveURL(/from=1&to=2/)
  await expect(pk.getByText('The two are the same.')).toBeVisible()
})
