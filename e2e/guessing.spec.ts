import type { Page } from '@playwright/test'
import { demoPassword, emailOf } from './accounts'
import { expect, test } from './fixtures'
import { enter, isInside, openBrowser, startOwnPortal } from './own-portal'

test.describe.configure({ mode: 'default' })

const TRIES = 10
const known = emailOf('pk.delegate')
const unknown = 'pk.nobody@jwg.example'

let portal: Awaited<ReturnType<typeof startOwnPortal>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  portal = await startOwnPortal()
})
test.afterAll(() => portal.stop())

test('a stranger has ten tries, cannot tell who has an account and locks nobody out', async ({ browser }) => {
  test.slow()
  const owner = await openBrowser(browser, portal.origin)
  await enter(owner, known)
  await owner.getByRole('button', { name: 'Sign out' }).click()
  await owner.waitForURL('**/en/sign-in')

  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  const stranger = await context.newPage()
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let n = 1; n <= TRIES; n += 1) {
    const first = await guess(stranger, known, `wrong guess ${n}`)
    const second = await guess(stranger, unknown, `wrong guess ${n}`)
    expect(first.text).toContain('do not match an account')
    expect(second.text).toBe(first.text)
    times.known.push(first.milliseconds)
    times.unknown.push(second.milliseconds)
  }

  const refused = await guess(stranger, known, demoPassword)
  expect(refused.text, 'even the right password comes too late').toContain('Too many tries')
  expect((await guess(stranger, unknown, demoPassword)).text).toBe(refused.text)
  expect(await isInside(stranger)).toBe(false)

  const slower = Math.max(median(times.known), median(times.unknown))
  const faster = Math.min(median(times.known), median(times.unknown))
  expect(slower / faster, 'known and unknown take the same time').toBeLessThan(2)

  await enter(owner, known)
  await owner.waitForURL('**/en/workspace')
  expect(await isInside(owner)).toBe(true)
})

/** One try by the form as readers without script send it: what the page then says, and how long it thought. */
async function guess(page: Page, email: string, password: string) {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('main').getByRole('button', { name: 'Sign in' }).click(),
  ])
  await answer.finished()
  await expect(page.getByRole('alert')).toBeVisible()
  const { requestStart, responseStart } = answer.request().timing()
  return {
    text: (await page.getByRole('main').textContent()) ?? '',
    milliseconds: responseStart - requestStart,
  }
}

function median(values: number[]) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
