import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { locales } from './pages'
import { wordsIn } from './say'
import { expectUsable } from './usable'

/** The editor of minutes by its keys, and for everybody: see live-writing.spec.ts for what it does with a line and a second person. */
const draft = 'workspace/meetings/jwg-f-2/minutes/edit'

async function open(page: Page, locale: (typeof locales)[number] = 'en') {
  await page.goto(`/${locale}/${draft}`)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  const say = wordsIn(locale)
  return (number: string, language: 'en' | 'ru') =>
    page.getByRole('textbox', { name: say(`minutes-live.textOf.${language}`, { number }), exact: true })
}

for (const locale of locales) {
  test(`in ${locale} a text that is being written can be used by everyone`, async ({ asSecretaryOf }) => {
    const page = await asSecretaryOf('ru')
    const text = await open(page, locale)
    await page.locator('[data-clause="3.3"] button[id^="more-"]').click()
    await text('3.1', 'ru').click()
    await expect(page.getByRole('toolbar')).toBeVisible()
    await expectUsable(page)
  })
}

test('? lists the keys, outside of a text; in a text it is a sign like others', async ({ asSecretaryOf }) => {
  const page = await asSecretaryOf('pk')
  const text = await open(page)
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await page.keyboard.press('?')
  await expect(keys).toBeVisible()
  await expect(keys.getByText('Go to the other language')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await text('2.1', 'en').click()
  await page.keyboard.press('End')
  await page.keyboard.type('?')
  await expect(keys).toBeHidden()
  await expect(text('2.1', 'en')).toContainText('?')
  await page.keyboard.press('ControlOrMeta+/')
  await expect(keys).toBeVisible()
})

test('a new clause is taken back by a key, its words too, and come again; nothing is refused', async ({
  asSecretaryOf,
}) => {
  const page = await asSecretaryOf('pk')
  const text = await open(page)
  const clauses = page.locator('[data-clause]')
  const before = await clauses.count()
  await text('1.1', 'en').click()
  await page.keyboard.press('Enter')
  await expect(clauses).toHaveCount(before + 1)
  await page.keyboard.type('Too soon.')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(clauses).toHaveCount(before, { timeout: 500 })
  }).toPass()
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await expect(page.getByText('What you typed last cannot be saved')).toHaveCount(0)
  // Without words it is not missed.
  await expect(page.getByText(/Clauses taken out/)).toHaveCount(0)
})

test('a clause moves by keys, and a link leads nowhere that runs', async ({ asSecretaryOf }) => {
  const page = await asSecretaryOf('pk')
  const text = await open(page)
  const words = 'The Secretaries shall exchange the lists of cargo'
  await text('3.3', 'en').click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(text('3.2', 'en')).toContainText(words)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(text('3.3', 'en')).toContainText(words)

  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel(/Address of the link/).fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A link begins with https://')).toBeVisible()
  await page.getByLabel(/Address of the link/).fill('https://example.org/cargo')
  await page.keyboard.press('Enter')
  await expect(text('3.3', 'en').getByRole('link', { name: 'https://example.org/cargo' })).toBeVisible()
})
