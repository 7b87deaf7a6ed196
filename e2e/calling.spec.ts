import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const marked = (text: string) => `${text} ${randomUUID().slice(0, 8)}`

/** Days of their own for each test, so that what one confirms stands in no other one's way. */
async function fill(page: Page, days: readonly string[], time = '14:00') {
  for (const [index, day] of days.entries()) {
    const slot = page.getByRole('group', {
      name: index === 0 ? 'Date that is wanted' : `Alternative ${index}`,
    })
    await slot.getByLabel('Day').fill(day)
    await slot.getByLabel('Opens at').fill(time)
  }
}

async function call(page: Page, title: string, days: readonly string[]) {
  await page.goto('/en/workspace/meetings/new')
  await page.getByLabel('Who meets').selectOption({ label: 'Legal Sub-group' })
  await page.getByLabel('Title (English)').fill(title)
  await page.getByLabel('Place (English)').fill('Islamabad')
  await fill(page, days)
  await page.getByRole('button', { name: 'Send the proposal' }).click()
}

const addressOf = (page: Page) => new URL(page.url()).pathname

test('one side calls, the other counters, the first confirms; then both postpone', async ({ as }) => {
  const [pk, ru] = await Promise.all([as('pk.secretary'), as('ru.secretary')])
  const title = marked('Joint visit')
  await call(pk, title, ['2026-06-02', '2026-06-03'])
  await expect(pk.getByText('The proposal has been sent to the other side')).toBeVisible()
  await expect(pk.getByText('Russia has been asked and has not answered yet')).toBeVisible()
  await expect(pk.getByText('2 June 2026, 14:00 PKT · 12:00 MSK').first()).toBeVisible()
  const proposal = addressOf(pk)
  expect(proposal).toMatch(/\/meetings\/p-[0-9a-f-]{36}\/date$/)

  // The other side types on its own clock.
  await ru.goto(proposal)
  await expect(ru.getByText('Your answer is wanted')).toBeVisible()
  await expect(ru.getByLabel('Place (English)')).toHaveValue('Islamabad')
  await fill(ru, ['2026-06-09'], '12:00')
  await expect(ru.getByText('On both clocks: 9 June 2026, 14:00 PKT · 12:00 MSK')).toBeVisible()
  await ru.getByRole('button', { name: 'Propose these dates' }).click()
  await expect(ru.getByText('Your dates have been sent to the other side')).toBeVisible()

  await pk.goto(proposal)
  await pk.getByLabel('9 June 2026, 14:00 PKT · 12:00 MSK').check()
  await pk.getByRole('button', { name: 'Confirm this date' }).click()
  await expect(pk.getByText('The date is confirmed by both sides')).toBeVisible()
  const meeting = addressOf(pk)
  expect(meeting).toMatch(/\/meetings\/jwg-l-\d+$/)
  // Whoever kept the address of the proposal is sent on.
  await ru.goto(proposal)
  expect(addressOf(ru)).toBe(`${meeting}/date`)

  await ru.goto(meeting)
  await ru.getByText('Ask to postpone').first().click()
  await ru.locator('#postpone-reason').fill('The hall is being repaired.')
  await ru.getByRole('button', { name: 'Ask to postpone' }).click()
  await expect(ru.getByText('The other side has been asked')).toBeVisible()
  await expect(ru.getByText('Waiting for the other side')).toBeVisible()

  await pk.goto('/en/workspace')
  const waiting = pk.getByRole('link', { name: /1 joint act asked for by Russia/ })
  await expect(waiting.first()).toBeVisible()
  await pk.goto(meeting)
  await pk.getByRole('button', { name: 'Agree' }).click()
  await expect(pk.getByText('Both sides agree: it is done')).toBeVisible()
  await pk.goto(`${meeting}/date`)
  await expect(pk.getByText('Either side proposes new dates')).toBeVisible()
})

test('a form that comes back names the date and keeps what was typed, without script too', async ({ as }) => {
  const page = await as('pk.secretary', { javaScriptEnabled: false })
  await call(page, marked('Too soon'), ['2026-03-10', '2026-01-05'])
  await expect(page.getByRole('link', { name: /Alternative 1: This time has passed/ })).toBeVisible()
  await expect(page.getByLabel('Title (English)')).toHaveValue(/Too soon/)
  await fill(page, ['2026-03-10', '2026-05-05'])
  await page.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(page.getByRole('link', { name: /sooner than the notice of 28 days/ })).toBeVisible()

  await page.getByLabel('We ask to waive the notice of 28 days').check()
  await page.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(page.getByRole('link', { name: /Say why the meeting cannot wait/ })).toBeVisible()
  await page.getByLabel('Message to the other side').fill('The tests end that week.')
  await page.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(page.getByText('The proposal has been sent to the other side')).toBeVisible()
})

test('a free time goes into the form: by its address without script, in its place with it', async ({
  as,
}) => {
  const [plain, scripted] = await Promise.all([
    as('pk.secretary', { javaScriptEnabled: false }),
    as('pk.secretary'),
  ])
  const address = '/en/workspace/meetings/new?from=2026-06-11&weeks=1&duration=120'
  await plain.goto(address)
  await expect(plain.getByText('Russia Day')).toBeVisible()
  await plain
    .getByRole('link', { name: /11:00–17:00 PKT/ })
    .first()
    .click()
  await expect(plain.getByLabel('Day').first()).toHaveValue('2026-06-11')
  await expect(plain.getByLabel('Opens at').first()).toHaveValue('11:00')

  // Until the page is awake the link does what it does without script.
  await expect(async () => {
    await scripted.goto(address)
    await scripted.getByLabel('Title (English)').fill('Typed before')
    await scripted
      .getByRole('link', { name: /11:00–17:00 PKT/ })
      .first()
      .click()
    await expect(scripted.getByLabel('Day').first()).toHaveValue('2026-06-11', { timeout: 2_000 })
    await expect(scripted.getByLabel('Title (English)')).toHaveValue('Typed before', { timeout: 100 })
  }).toPass({ timeout: 30_000 })
})

test('a delegate reads the rounds and has nothing to press', async ({ asDelegateOf }) => {
  const page = await asDelegateOf('ru')
  await page.goto('/en/workspace/meetings?state=countered')
  await page.getByRole('main').getByRole('article').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Date', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'All rounds' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Confirm|Propose/ })).toHaveCount(0)
})
