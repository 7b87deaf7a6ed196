import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { enterAs, known, type Person, press, sees } from './people'
import { startPortal } from './portal'
import { asSuperuserOf } from './portal-database'

/** From the first draft to the agreement of both sides: a record that either side writes. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pk, ru, delegate]: Person[] = []

const page = '/meetings/jwg-4/minutes'
const words = { en: 'The Sides **agreed** on the siding.', ru: 'Стороны **согласовали** подъездной путь.' }

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal()
  await asSuperuserOf(portal.dataDir, (client) =>
    client.query(
      `update meetings set state = 'held', starts_at = app.now() - interval '2 days',
         ends_at = app.now() - interval '2 days' + interval '4 hours' where body = 'JWG' and number = 4`,
    ),
  )
  ru = await enterAs(browser, portal, 'ru.secretary', 'ru')
  pk = await enterAs(browser, portal, 'pk.secretary', 'en')
  delegate = await enterAs(browser, portal, 'pk.delegate', 'ur')
})

test.afterAll(() => portal?.stop())

/** Again where the page woke up between the choice of the old text and the new one. */
async function fill(person: Person, texts: { en: string; ru: string }) {
  for (const language of ['en', 'ru'] as const) {
    const field = person.page.getByLabel(person.say(`minutes-edit.field.${language}`), { exact: true })
    await expect(async () => {
      await field.fill(texts[language])
      await expect(field).toHaveValue(texts[language], { timeout: 500 })
    }).toPass()
  }
}
const clauseWith = (where: Page, text: string) =>
  where.getByRole('listitem').filter({ hasText: text }).first()

test('the host begins the draft, and it holds the agenda in both languages', async () => {
  const [host, reader] = [known(ru), known(delegate)]
  await host.page.goto(`${host.home}/meetings/jwg-4`)
  await press(host, 'minutes-edit.begin')
  await sees(host, 'minutes-edit.done.begun')
  await expect(host.page.getByText('Рассмотрение ранее принятых решений').first()).toBeVisible()
  await expect(host.page.getByText('Review of previous decisions').first()).toBeVisible()
  const answer = await reader.page.request.get(`${reader.home}${page}`)
  expect(answer.status()).toBe(404)
})

test('both sides write; a pair counts as compared when somebody says so, and an edit of the same clause is told', async () => {
  const [host, guest] = [known(ru), known(pk)]
  await host.page.goto(`${host.home}${page}/edit/forms?after=start`)
  await fill(host, { en: words.en, ru: '' })
  await press(host, 'minutes-edit.add')
  await sees(host, 'minutes-edit.done.saved')

  await guest.page.goto(`${guest.home}${page}/edit/forms`)
  const clause = () => clauseWith(guest.page, 'The Sides agreed on the siding.')
  await expect(clause()).toContainText(guest.say('minutes-edit.pair.missing'))
  await clause()
    .getByRole('link', { name: guest.say('minutes-edit.edit') })
    .click()
  await fill(guest, words)
  await press(guest, 'minutes-edit.save')
  await sees(guest, 'minutes-edit.done.saved')
  await expect(clause()).toContainText(guest.say('minutes-edit.pair.unmatched'))
  await expect(clause().locator('strong')).toHaveText(['agreed', 'согласовали'])

  // The host still sees the page as it was: what was written meanwhile is not overwritten, what is typed is kept.
  await host.page.goto(`${host.home}${page}/edit/forms`)
  await clauseWith(host.page, 'The Sides agreed')
    .getByRole('link', { name: host.say('minutes-edit.edit') })
    .click()
  await clause()
    .getByRole('button', { name: guest.say('minutes-edit.match') })
    .click()
  await sees(guest, 'minutes-edit.done.matched')
  await clause()
    .getByRole('link', { name: guest.say('minutes-edit.edit') })
    .click()
  await fill(guest, { ...words, en: 'The Sides agreed on both sidings.' })
  await press(guest, 'minutes-edit.save')
  await sees(guest, 'minutes-edit.done.saved')
  await fill(host, { ...words, ru: 'Стороны согласовали оба пути.' })
  await press(host, 'minutes-edit.save')
  await sees(host, 'minutes-edit.refused.stale')
  await expect(host.page.getByLabel(host.say('minutes-edit.field.ru'), { exact: true })).toHaveValue(
    'Стороны согласовали оба пути.',
  )
})

test('an edit of a circulated text is confirmed first; both sides agree to what is compared', async () => {
  const [host, guest, reader] = [known(ru), known(pk), known(delegate)]
  await host.page.goto(`${host.home}${page}`)
  await press(host, 'circulation.act.circulate')
  await sees(host, 'circulation.done.circulate')
  await reader.page.goto(`${reader.home}${page}`)
  await expect(reader.page.getByText('The Sides agreed on both sidings.', { exact: true })).toBeVisible()

  await guest.page.goto(`${guest.home}${page}/edit/forms`)
  await sees(guest, 'minutes-edit.voidsTitle')
  const clause = clauseWith(guest.page, 'both sidings')
  await clause.getByRole('link', { name: guest.say('minutes-edit.edit') }).click()
  await fill(guest, { en: 'The Sides agreed on both sidings.', ru: 'Стороны согласовали оба пути.' })
  await guest.page.getByLabel(guest.say('minutes-edit.voids')).first().check()
  await press(guest, 'minutes-edit.save')
  await sees(guest, 'minutes-edit.done.saved')
  await clauseWith(guest.page, 'both sidings')
    .getByRole('button', { name: guest.say('minutes-edit.match') })
    .click()
  await sees(guest, 'minutes-edit.done.matched')

  for (const person of [guest, host]) {
    await person.page.goto(`${person.home}${page}`)
    await press(person, 'circulation.act.agree')
    await sees(person, 'circulation.done.agree')
  }
  await reader.page.reload()
  await sees(reader, 'minutes.states.agreed')
})

test('the history tells what changed, and drafts of the time before stay with those who wrote them', async () => {
  const [writer, reader] = [known(pk), known(delegate)]
  await writer.page.goto(`${writer.home}${page}`)
  await writer.page.getByRole('link', { name: writer.say('minutes.history'), exact: true }).click()
  const rows = (where: Page) => where.getByRole('table').getByRole('row')
  await expect(rows(writer.page)).not.toHaveCount(2)
  await writer.page.getByLabel(writer.say('minutes-history.from'), { exact: true }).selectOption('1')
  await writer.page.getByRole('button', { name: writer.say('minutes-history.compare') }).click()
  await expect(writer.page.locator('ins')).toContainText(['The Sides agreed on both sidings.'])
  await expect(
    writer.page.getByRole('button', { name: writer.say('minutes-history.restore', { number: 1 }) }),
  ).toBeVisible()

  await reader.page.goto(`${reader.home}${page}/history?from=1`)
  // The heading of the table, what was circulated, and the edit after it.
  await expect(rows(reader.page)).toHaveCount(3)
  await expect(reader.page.locator('ins')).toHaveCount(0)
})
