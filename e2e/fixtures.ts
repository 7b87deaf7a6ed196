import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { type Account, demoPassword, emailOf, type Side } from './accounts'
import { mustHaveFactor } from './authenticator'
import { cookieOf } from './portal-database'

export { expect }

type Portal = {
  /** A page of somebody without an account. */
  visitor: Page
  /** A new page, in a browser of its own, signed in as this account. */
  as: (account: Account, options?: BrowserContextOptions) => Promise<Page>
  asDelegateOf: (side: Side) => Promise<Page>
  asSecretaryOf: (side: Side) => Promise<Page>
  /** Signs in through the form on the page given; for tests that are about signing in or out. */
  signIn: (page: Page, account: Account, password?: string) => Promise<void>
}

type Kept = { sessionOf: (account: Account) => Promise<string> }

export const test = base.extend<Portal, Kept>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  baseURL: async ({}, use) => {
    await use(portalOrigin())
  },

  visitor: async ({ page }, use) => {
    await use(page)
  },

  // One sign-in per account and worker: signing in is limited, and the stored session is as good.
  sessionOf: [
    async ({ browser }, use, { workerIndex }) => {
      const folder = join('test-results', '.sessions', String(workerIndex))
      await mkdir(folder, { recursive: true })
      const known = new Map<Account, Promise<string>>()
      await use((account) => {
        const session = known.get(account) ?? keepSession(browser, folder, account)
        known.set(account, session)
        return session
      })
    },
    { scope: 'worker' },
  ],

  as: async ({ browser, sessionOf }, use) => {
    const opened: Page[] = []
    await use(async (account, options) => {
      const storageState = await sessionOf(account)
      const context = await browser.newContext({ baseURL: portalOrigin(), storageState, ...options })
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },

  asDelegateOf: async ({ as }, use) => {
    await use((side) => as(`${side}.delegate`))
  },

  asSecretaryOf: async ({ as }, use) => {
    await use((side) => as(`${side}.secretary`))
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  signIn: async ({}, use) => {
    await use(signInThroughTheForm)
  },
})

export function portalOrigin() {
  const origin = process.env.PORTAL_ORIGIN
  if (!origin) throw new Error('No portal runs: PORTAL_ORIGIN is not set')
  return origin
}

async function keepSession(browser: Browser, folder: string, account: Account) {
  const context = await browser.newContext({ baseURL: portalOrigin() })
  // A code works once: those who need one come in without the form, which second-factor.spec.ts is about.
  if (mustHaveFactor(account)) await context.addCookies([await cookieIn(account)])
  else await signInThroughTheForm(await context.newPage(), account)
  const file = join(folder, `${account}.json`)
  await context.storageState({ path: file })
  await context.close()
  return file
}

async function cookieIn(account: Account) {
  const dataDir = process.env.PORTAL_DATA_DIR
  if (!dataDir) throw new Error('No portal runs whose data is known: PORTAL_DATA_DIR is not set')
  const [name = '', value = ''] = (await cookieOf(dataDir, account)).split('=')
  return { name, value, url: portalOrigin() }
}

async function signInThroughTheForm(page: Page, account: Account, password = demoPassword) {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail').fill(emailOf(account))
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/en/workspace')
}
