import { spawn } from 'node:child_process'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { type Account, demoPassword, emailOf } from './accounts'
import { mustHaveFactor } from './authenticator'
import { startPortal } from './portal'
import { asSuperuserOf, cookieOf } from './portal-database'

/** A portal for specs that use up limits or change accounts: nobody else is disturbed. */
export async function startOwnPortal() {
  const portal = await startPortal()
  return {
    ...portal,
    /** As the one who runs the database server would; the answer is how many rows changed. */
    sql: (text: string, values: string[] = []) =>
      asSuperuserOf(portal.dataDir, async (client) => (await client.query(text, values)).rowCount),
    /** `npm run invite -- …`; the answer is what it prints. */
    invite: (...args: string[]) => runInvite(args, { DATA_DIR: portal.dataDir, PUBLIC_URL: portal.origin }),
  }
}

/** A browser of its own, with the cookies of another one or none. */
export async function openBrowser(browser: Browser, origin: string, from?: BrowserContext) {
  const context = await browser.newContext({ baseURL: origin, storageState: await from?.storageState() })
  return context.newPage()
}

export async function enter(page: Page, email: string, password = demoPassword) {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

/** Signed in with this account; through the form, unless it would ask for a code, each of which works once. */
export async function comeIn(
  browser: Browser,
  portal: { origin: string; dataDir: string },
  account: Account,
) {
  const page = await openBrowser(browser, portal.origin)
  if (mustHaveFactor(account)) {
    const [name = '', value = ''] = (await cookieOf(portal.dataDir, account)).split('=')
    await page.context().addCookies([{ name, value, url: portal.origin }])
    return page
  }
  await enter(page, emailOf(account))
  await page.waitForURL('**/en/workspace')
  return page
}

/** Whether the browser's cookies still open the workspace. */
export async function isInside(page: Page) {
  const answer = await page.request.get('/en/workspace', { maxRedirects: 0 })
  if (answer.status() === 200) return true
  if (answer.headers().location?.includes('/en/sign-in')) return false
  throw new Error(`The workspace answered ${answer.status()}`)
}

function runInvite(args: string[], environment: Record<string, string>) {
  const child = spawn('npm', ['run', '--silent', 'invite', '--', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  return new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })
}
