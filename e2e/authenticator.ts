import type { Page } from '@playwright/test'
import { generateSync } from 'otplib'
import type { Account } from './accounts'

/** The key that `npm start` prints for the demonstration accounts that must have a second factor. */
export const demoSecret = 'JWGDEMOSTEELKARACHIPORTAL2345DEM'

/** What an authenticator app shows now. Each code is taken once, so an account signs in so once in thirty seconds. */
export const codeNow = (secret: string) => generateSync({ secret })

export const mustHaveFactor = (account: Account) => /\.(?:cochair|admin)$/.test(account)

/** The second step of signing in, on the page that asks for it. */
export async function giveCode(page: Page, secret = demoSecret) {
  await page.waitForURL('**/sign-in/code**')
  await page.locator('input[name=code]').fill(codeNow(secret))
  await page.locator('main form:has(input[name=code]) button').click()
}
