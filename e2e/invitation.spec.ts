import type { Page } from '@playwright/test'
import { codeNow } from './authenticator'
import { expect, test } from './fixtures'
import { enter, isInside, openBrowser, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'default' })

const email = 'new.administrator@ministry.example'
const password = 'a long walk by the sea'

let portal: Awaited<ReturnType<typeof startOwnPortal>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
})
test.afterAll(() => portal.stop())

test('an invitation becomes an account, once', async ({ browser }) => {
  test.slow()
  const said = await portal.invite('--side', 'ru', '--role', 'administrator', '--email', email)
  const link = said.split('\n').find((line) => line.startsWith(portal.origin)) ?? ''
  expect(link, said).toMatch(/\/ru\/invitation\/[\w-]{43}$/)
  const address = link.replace('/ru/', '/en/')

  const page = await openBrowser(browser, portal.origin)
  await test.step('looking at the link does not use it up', async () => {
    for (let look = 0; look < 3; look += 1) expect((await page.request.get(address)).status()).toBe(200)
    expect((await page.request.head(address)).status()).toBe(200)
    await page.goto(address)
    await expect(page.getByText(email)).toBeVisible()
  })

  await test.step('what was typed is kept when something is wrong', async () => {
    await fill(page, { password: 'short', repeated: 'other' })
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Some answers need correcting')
    await expect(page.getByLabel('Your name')).toHaveValue('Anna Example')
    await expect(page.getByLabel('Your post')).toHaveValue('Head of archive')
    await expect(page.getByLabel('Choose a password')).toHaveValue('')
    await expect(page.getByLabel('Choose a password')).toHaveAttribute('aria-invalid', 'true')
  })

  await test.step('the second try opens the account', async () => {
    await fill(page, { password, repeated: password })
    await page.waitForURL('**/en/sign-in?welcome=1')
    await expect(page.getByText('Your account is ready')).toBeVisible()
    await enter(page, email, password)
    // An administrator sets up a second factor before anything else opens.
    await page.waitForURL('**/en/sign-in/code')
    expect(await isInside(page)).toBe(false)
    const secret = await page.locator('input[name=secret]').inputValue()
    await page.locator('#totp-code').fill(codeNow(secret))
    await page.locator('#totp-password').fill(password)
    await page.getByRole('button', { name: 'Set up the app' }).click()
    await page.waitForURL('**/en/workspace/account?done=factor-added#factors')
    expect(await isInside(page)).toBe(true)
  })

  await test.step('the link is spent', async () => {
    const second = await openBrowser(browser, portal.origin)
    await second.goto(address)
    await expect(second.getByText('This link is no longer good')).toBeVisible()
    await expect(second.getByLabel('Choose a password')).toHaveCount(0)
  })
})

test('a form that was opened before the link was used is refused', async ({ browser }) => {
  const invitation = ['--side', 'pk', '--role', 'delegate', '--email', 'late@ministry.example']
  const said = await portal.invite(...invitation)
  const address = said.split('\n').find((line) => line.startsWith(portal.origin)) ?? ''
  const [early, late] = [await openBrowser(browser, portal.origin), await openBrowser(browser, portal.origin)]
  for (const page of [early, late]) await page.goto(address.replace(/\/(ru|ur)\//, '/en/'))

  await fill(early, { password, repeated: password })
  await early.waitForURL('**/en/sign-in?welcome=1')
  await fill(late, { password, repeated: password })
  await expect(late.getByRole('main').getByRole('alert')).toContainText('This link is no longer good')
})

test('the command says what is wrong with what it was given', async () => {
  const said = await portal.invite('--side', 'pk', '--role', 'queen', '--email', 'nobody')
  expect(said).toContain('--role')
  expect(said).toContain('--email')
  expect(await portal.invite('--side', 'xx', '--role', 'delegate', '--email', email)).toContain(
    'There is no side "xx"',
  )
})

async function fill(page: Page, { password, repeated }: { password: string; repeated: string }) {
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('Your post').fill('Head of archive')
  await page.getByLabel('Choose a password').fill(password)
  await page.getByLabel('The same password again').fill(repeated)
  await page.getByRole('button', { name: 'Open my account' }).click()
}
