import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { type Account, demoPassword, emailOf } from '@/e2e/accounts'
import { giveCode, mustHaveFactor } from '@/e2e/authenticator'
import { findBrowser, launchFlags } from '@/scripts/browser.mjs'

export type View = { width: number; theme: 'light' | 'dark'; as?: Account }

/** A browser that signs in once per account and keeps one window for each. */
export class Camera {
  #windows = new Map<string, Promise<Page>>()

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(origin: string) {
    const executablePath = (await findBrowser({ log: console.log })) || undefined
    return new Camera(await chromium.launch({ executablePath, args: launchFlags }), origin)
  }

  /** The page at this address, as this account sees it, ready to be looked at. */
  async show(address: string, { width, theme, as }: View) {
    const page = await this.windowOf(as)
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(`${this.origin}${address}`)
    await page.evaluate(() => document.fonts.ready)
    return page
  }

  close() {
    return this.browser.close()
  }

  private windowOf(account?: Account) {
    const known = this.#windows.get(account ?? '') ?? this.openWindow(account)
    this.#windows.set(account ?? '', known)
    return known
  }

  private async openWindow(account?: Account) {
    const context = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Karachi' })
    await waitForOwnFonts(context)
    const page = await context.newPage()
    if (account) await signIn(page, this.origin, account)
    return page
  }
}

async function signIn(page: Page, origin: string, account: Account) {
  await page.goto(`${origin}/en/sign-in`)
  await page.getByLabel('E-mail').fill(emailOf(account))
  await page.getByLabel('Password', { exact: true }).fill(demoPassword)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  if (mustHaveFactor(account)) await giveCode(page)
  await page.waitForURL('**/en/workspace')
}

/** The site gives up on a late font so as not to delay reading; a picture must have it. */
async function waitForOwnFonts(context: BrowserContext) {
  await context.route(
    (url) => !url.pathname.startsWith('/api/'),
    async (route) => {
      const kind = route.request().resourceType()
      if (route.request().method() !== 'GET' || (kind !== 'document' && kind !== 'stylesheet'))
        return route.continue()
      const answer = await route.fetch({ maxRedirects: 0 })
      if (answer.status() >= 300) return route.fulfill({ response: answer })
      const text = (await answer.text()).replaceAll('font-display:optional', 'font-display:block')
      // The policy names the styles in the page by their hash, and these have changed.
      const { 'content-security-policy': _policy, ...headers } = answer.headers()
      await route.fulfill({ response: answer, body: text, headers })
    },
  )
}
