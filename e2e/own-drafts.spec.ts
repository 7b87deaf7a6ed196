import { expect, test } from './fixtures'
import { wordsIn } from './say'

/** A draft that one side keeps beside a clause: see notes.db.test.ts for who reads it. */
const minutes = '/workspace/meetings/jwg-f-2/minutes'

test('a draft of one side stands beside its clause for that side alone, goes into the text, and back', async ({
  as,
}) => {
  const [ours, theirs] = [wordsIn('en'), wordsIn('ru')]
  const page = await as('pk.secretary')
  await page.goto(`/en${minutes}`)
  const draft = 'Пакистанская Сторона просила **перечень** грузов.'
  const about = page.locator('#note-clause')
  const option = about.locator('option').filter({ hasText: /^2\.1 / })
  await about.selectOption((await option.getAttribute('value')) ?? '')
  await page.getByLabel(ours('notes.what')).selectOption({ label: ours('notes.draft.ru') })
  await page.getByLabel(ours('notes.label')).fill(draft)
  await page.getByRole('button', { name: ours('notes.save') }).click()
  await expect(page.locator('#notes [lang=ru]').filter({ hasText: draft })).toBeVisible()

  await page.goto(`/en${minutes}/edit`)
  const clause = page.locator('[data-clause="2.1"]')
  const text = clause.getByRole('textbox').nth(1)
  const before = (await text.textContent()) ?? ''
  await clause.getByText(ours('minutes-live.own.title', { count: 1 })).click()
  await clause.getByRole('button', { name: ours('minutes-live.own.put') }).click()
  await expect(text.locator('strong')).toHaveText('перечень')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

  const other = await as('ru.secretary')
  await other.goto(`/ru${minutes}/edit`)
  const same = other.locator('[data-clause="2.1"]')
  await expect(same).toContainText('просила перечень')
  await expect(same.locator('details.border-side')).toHaveCount(0)
  expect(await other.content()).not.toContain('**перечень**')
  await other.goto(`/ru${minutes}`)
  await expect(other.getByText(theirs('notes.none'))).toBeVisible()

  await text.click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text).toHaveText(before)
})
