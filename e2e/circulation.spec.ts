import type { Browser, Page } from '@playwright/test'
import type { Account } from './accounts'
import { expect, test } from './fixtures'
import { comeIn, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'serial' })

const minutes = '/en/workspace/meetings/jwg-3/minutes'
const wish = 'Name the ministry in the second sentence.'
const objection = 'Пункт выходит за пределы полномочий рабочей группы.'

let portal: Awaited<ReturnType<typeof startOwnPortal>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
})
test.afterAll(() => portal.stop())

async function signedIn(browser: Browser, account: Account) {
  const page = await comeIn(browser, portal, account)
  await page.goto(minutes)
  return page
}

const agreeButton = (page: Page) => page.getByRole('button', { name: 'Agree to this text' })

test('a delegate comments on a clause, keeps what was typed when it is refused, and both sides read it', async ({
  browser,
}) => {
  const [delegate, other] = [await signedIn(browser, 'pk.delegate'), await signedIn(browser, 'ru.delegate')]
  await delegate.getByText('Comment on a clause').click()
  await delegate.getByLabel('Comment', { exact: true }).fill(wish)
  await delegate.locator('#comment-clause').selectOption({ index: 2 })
  // Meanwhile the session ends in another tab: nothing that was typed is lost.
  const cookies = await delegate.context().cookies()
  await delegate.context().clearCookies()
  await delegate.getByRole('button', { name: 'Send the comment to both sides' }).click()
  await expect(delegate.getByText('You are signed out.')).toBeVisible()
  await expect(delegate.getByLabel('Comment', { exact: true })).toHaveValue(wish)
  await delegate.context().addCookies(cookies)
  await delegate.getByRole('button', { name: 'Send the comment to both sides' }).click()
  await expect(delegate.getByText('Your comment is on record.')).toBeVisible()

  await other.reload()
  await expect(other.getByText(wish)).toBeVisible()
  await expect(agreeButton(other)).toHaveCount(0)
})

test('a suggested wording is taken into the text by the staff of the other side, and the pair is compared anew', async ({
  browser,
}) => {
  const [delegate, secretary] = [
    await signedIn(browser, 'ru.delegate'),
    await signedIn(browser, 'pk.secretary'),
  ]
  await delegate.getByText('Comment on a clause').click()
  await delegate.getByLabel('Comment', { exact: true }).fill('Clearer so.')
  await delegate.getByLabel('Suggested wording of this clause').fill('The words that **both** wanted.')
  await delegate.locator('#comment-clause').selectOption({ index: 1 })
  await delegate.locator('#comment-language').selectOption('en')
  await delegate.getByRole('button', { name: 'Send the comment to both sides' }).click()
  await expect(delegate.getByText('Your comment is on record.')).toBeVisible()
  await expect(delegate.getByText('Answer this comment')).toHaveCount(0)

  await secretary.reload()
  const said = secretary.locator('#said').getByRole('listitem').filter({ hasText: 'Clearer so.' })
  await said.getByText('Answer this comment').click()
  await said.getByRole('button', { name: 'Take the wording into the text' }).click()
  await expect(said.getByText('Say first that you know what the change voids.')).toBeVisible()
  await said.getByLabel('I know that taking the wording over').check()
  await said.getByRole('button', { name: 'Take the wording into the text' }).click()
  await expect(secretary.getByText('The comment is answered.')).toBeVisible()
  await expect(secretary.locator('#text').getByText('The words that both wanted.')).toBeVisible()
  await expect(said.getByText('Taken into the text')).toBeVisible()

  await secretary.goto(`${minutes}/edit/forms`)
  const clause = secretary.getByRole('listitem').filter({ hasText: 'The words that both wanted.' }).first()
  await clause.getByRole('button', { name: 'Both texts say the same' }).click()
  await expect(secretary.getByText('The words that both wanted.').first()).toBeVisible()
})

test('a reservation of one co-chair keeps both sides from agreeing until the same one ends it', async ({
  browser,
}) => {
  const [chair, other] = [await signedIn(browser, 'ru.cochair'), await signedIn(browser, 'pk.cochair')]
  await chair.getByText('Raise a reservation').first().click()
  await chair.getByLabel('Reason').first().fill(objection)
  await chair.getByRole('button', { name: 'Raise the reservation' }).click()
  await expect(chair.getByText('The reservation is on record.')).toBeVisible()

  await other.reload()
  await expect(other.getByText(objection)).toBeVisible()
  await expect(other.getByText('a reservation is open')).toBeVisible()
  await expect(agreeButton(other)).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'The reservation is resolved' })).toHaveCount(0)

  await chair.getByRole('button', { name: 'The reservation is resolved' }).click()
  await expect(chair.getByText('The reservation is ended.')).toBeVisible()
  await other.reload()
  await expect(agreeButton(other)).toBeVisible()
})

test('the text is agreed when both sides said so, and not before', async ({ browser }) => {
  const [first, second] = [await signedIn(browser, 'pk.secretary'), await signedIn(browser, 'ru.secretary')]
  await agreeButton(first).click()
  await expect(first.getByText('agreement is on record')).toBeVisible()
  await expect(first.getByText('In circulation').first()).toBeVisible()
  await expect(agreeButton(first)).toHaveCount(0)

  await second.reload()
  await agreeButton(second).click()
  await expect(second.getByText('Agreed', { exact: true }).first()).toBeVisible()
  await first.reload()
  await expect(first.getByText('Agreed', { exact: true }).first()).toBeVisible()
})
