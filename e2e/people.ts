import { type Browser, expect, type Page } from '@playwright/test'
import type { Account } from './accounts'
import type { locales } from './pages'
import { cookieOf } from './portal-database'
import { type Say, wordsIn } from './say'

/** Somebody at a browser, with the words of the language that they read in. */
export type Person = { page: Page; say: Say; home: string }

type Portal = { origin: string; dataDir: string }

/** In a browser of its own, signed in without the form, reading in this language. */
export async function enterAs(
  browser: Browser,
  portal: Portal,
  account: Account,
  locale: (typeof locales)[number],
): Promise<Person> {
  const [name = '', value = ''] = (await cookieOf(portal.dataDir, account)).split('=')
  const context = await browser.newContext({ baseURL: portal.origin })
  await context.addCookies([{ name, value, url: portal.origin }])
  return { page: await context.newPage(), say: wordsIn(locale), home: `/${locale}/workspace` }
}

export function known(person: Person | undefined) {
  if (!person) throw new Error('nobody has entered')
  return person
}

/** Presses the button that bears these words. */
export const press = (person: Person, key: string) =>
  person.page
    .getByRole('button', { name: person.say(key), exact: true })
    .first()
    .click()
export const sees = (person: Person, key: string, values?: Record<string, string | number>) =>
  expect(person.page.getByText(person.say(key, values)).first()).toBeVisible()
/** So many days from now, a Wednesday: both sides work. */
export function wednesdayIn(weeks: number) {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000)
  day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7))
  return day.toISOString().slice(0, 10)
}

/** Fills one of the dates of a proposal; the first is the one that is wanted. */
export async function fillSlot(person: Person, index: number, day: string, time: string) {
  const name = person.say(
    `meeting-dates.form.${index === 0 ? 'main' : 'alternative'}`,
    index === 0 ? undefined : { number: index },
  )
  const slot = person.page.getByRole('group', { name })
  await slot.getByLabel(person.say('meeting-dates.form.day')).fill(day)
  await slot.getByLabel(person.say('meeting-dates.form.time')).fill(time)
}
