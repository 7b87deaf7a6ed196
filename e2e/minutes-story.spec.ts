import { expect, test } from '@playwright/test'
import { generateSync } from 'otplib'
import { type Account, demoPassword } from './accounts'
import { demoSecret } from './authenticator'
import type { locales } from './pages'
import { enterAs, known, type Person, press, sees } from './people'
import { startPortal } from './portal'
import { asSuperuserOf, cookieOf } from './portal-database'

/**
 * A record from its first word to the public page: six people, each side in two browsers: the office, where the secretary
 * writes, and that of the delegation, where the delegate sits first and the co-chair later.
 */
test.describe.configure({ mode: 'serial', timeout: 180_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pkOffice, ruOffice, pkDelegation, ruDelegation]: Person[] = []

const minutes = '/meetings/jwg-4/minutes'
const secret = 'What our side would still give up'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal()
  await asSuperuserOf(portal.dataDir, (client) =>
    client.query(
      `update meetings set state = 'held', starts_at = app.now() - interval '2 days',
         ends_at = app.now() - interval '2 days' + interval '4 hours' where body = 'JWG' and number = 4`,
    ),
  )
  const seat = (account: Account, locale: (typeof locales)[number]) =>
    enterAs(browser, portal, account, locale)
  ruOffice = await seat('ru.secretary', 'ru')
  pkOffice = await seat('pk.secretary', 'en')
  pkDelegation = await seat('pk.delegate', 'ur')
  ruDelegation = await seat('ru.delegate', 'ru')
})

test.afterAll(() => portal?.stop())

/** Somebody else sits down at a browser. */
async function change({ page }: Person, account: Account) {
  const [name = '', value = ''] = (await cookieOf(portal.dataDir, account)).split('=')
  await page.context().clearCookies()
  await page.context().addCookies([{ name, value, url: portal.origin }])
}

const text = ({ page, say }: Person, number: string, language: 'en' | 'ru') =>
  page.getByRole('textbox', { name: say(`minutes-live.textOf.${language}`, { number }), exact: true })
const isSaved = ({ page }: Person) =>
  expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
const go = ({ page, home }: Person, path = minutes) => page.goto(`${home}${path}`)

test('the secretaries write it together, and one side keeps a note to itself', async () => {
  const [guest, host] = [known(pkOffice), known(ruOffice)]
  await go(host, '/meetings/jwg-4')
  await press(host, 'minutes-edit.begin')
  await isSaved(host)
  await go(guest, `${minutes}/edit`)
  await isSaved(guest)

  await text(guest, '1', 'en').focus()
  await guest.page.keyboard.press('Enter')
  await guest.page.keyboard.type('The Sides decided to build the siding.')
  await guest.page.keyboard.press('ControlOrMeta+Alt+4')
  await expect(text(host, '1.1', 'en')).toContainText('to build the siding')
  // The other side writes its language while the first one corrects its own.
  await text(host, '1.1', 'ru').click()
  await Promise.all([
    host.page.keyboard.type('Стороны решили построить подъездной путь.'),
    guest.page.keyboard.type(' It is ready in May.'),
  ])
  await expect(text(guest, '1.1', 'ru')).toContainText('построить подъездной путь')
  await host.page.keyboard.type(' Он готов в мае.')
  await expect(text(guest, '1.1', 'ru')).toContainText('готов в мае')
  await isSaved(host)
  await isSaved(guest)
  const clause = guest.page.locator('[data-clause="1.1"]')
  await clause.getByRole('button', { name: new RegExp(`^${guest.say('minutes-edit.match')}`) }).click()
  await expect(clause).toContainText(guest.say('minutes-edit.pair.matched'))

  await go(guest)
  await guest.page.getByLabel(guest.say('notes.label'), { exact: true }).fill(secret)
  await press(guest, 'notes.save')
  await expect(guest.page.getByText(secret)).toBeVisible()
  for (const person of [pkDelegation, ruDelegation]) {
    const answer = await known(person).page.goto(`${known(person).home}${minutes}`)
    expect(answer?.status()).toBe(404)
  }
})

test('it circulates: a wording is suggested and taken, a reservation stops it until it is resolved', async () => {
  const [guest, host, reader, chair] = [
    known(pkOffice),
    known(ruOffice),
    known(pkDelegation),
    known(ruDelegation),
  ]
  await go(host)
  await press(host, 'circulation.act.circulate')
  await sees(host, 'circulation.done.circulate')

  await go(reader)
  await reader.page.getByText(reader.say('circulation.act.comment'), { exact: true }).click()
  await reader.page.getByLabel(reader.say('circulation.field.text'), { exact: true }).fill('May or June?')
  await reader.page
    .getByLabel(reader.say('circulation.field.suggestion'), { exact: true })
    .fill('The Sides decided to build the siding. It is ready in June.')
  const option = reader.page.locator('#comment-clause option').filter({ hasText: '1.1' }).first()
  await reader.page.locator('#comment-clause').selectOption(await option.getAttribute('value'))
  await reader.page.locator('#comment-language').selectOption('en')
  await reader.page.getByRole('button', { name: reader.say('circulation.send.comment') }).click()
  await sees(reader, 'circulation.done.comment')

  await go(host)
  const said = host.page.locator('#said').getByRole('listitem').filter({ hasText: 'May or June?' })
  await said.getByText(host.say('circulation.answer.title')).click()
  await said.getByRole('checkbox').check()
  await said.getByRole('button', { name: host.say('circulation.answer.accept') }).click()
  await sees(host, 'circulation.done.answer')

  await go(guest, `${minutes}/edit`)
  await press(guest, 'minutes-live.confirm')
  await isSaved(guest)
  await expect(text(guest, '1.1', 'en')).toContainText('ready in June')
  await text(guest, '1.1', 'ru').click()
  await guest.page.keyboard.press('ControlOrMeta+a')
  await guest.page.keyboard.type('Стороны решили построить подъездной путь. Он готов в июне.')
  await isSaved(guest)
  await guest.page.keyboard.press('ControlOrMeta+Enter')
  await expect(guest.page.locator('[data-clause="1.1"]')).toContainText(
    guest.say('minutes-edit.pair.matched'),
  )

  await change(chair, 'ru.cochair')
  await go(chair)
  await chair.page.getByText(chair.say('circulation.act.reserve')).first().click()
  await chair.page
    .getByLabel(chair.say('circulation.field.reason'))
    .first()
    .fill('Июнь не согласован с железной дорогой.')
  await chair.page.getByRole('button', { name: chair.say('circulation.send.reserve') }).click()
  await sees(chair, 'circulation.done.reserve')
  await go(guest)
  await expect(guest.page.getByRole('button', { name: guest.say('circulation.act.agree') })).toHaveCount(0)
  await press(chair, 'circulation.act.resolved')
  await sees(chair, 'circulation.done.end')
})

test('both sides agree; an edit voids it, loudly; they agree again', async () => {
  const [guest, host] = [known(pkOffice), known(ruOffice)]
  const agree = async () => {
    for (const person of [guest, host]) {
      await go(person)
      await press(person, 'circulation.act.agree')
      await sees(person, 'circulation.done.agree')
    }
    await sees(host, 'minutes.states.agreed')
  }
  await agree()
  await go(host, `${minutes}/edit`)
  await sees(host, 'minutes-edit.voidsTitle')
  await press(host, 'minutes-live.confirm')
  await isSaved(host)
  await text(host, '1.1', 'ru').click()
  await host.page.keyboard.press('ControlOrMeta+End')
  await host.page.keyboard.type(' Срок уточняется.')
  await isSaved(host)
  await text(host, '1.1', 'en').click()
  await host.page.keyboard.press('ControlOrMeta+End')
  await host.page.keyboard.type(' The date is being settled.')
  await isSaved(host)
  await host.page.keyboard.press('ControlOrMeta+Enter')
  await expect(host.page.locator('[data-clause="1.1"]')).toContainText(host.say('minutes-edit.pair.matched'))
  await go(guest)
  await sees(guest, 'minutes.states.circulated')
  await agree()
})

/** What the page of verification says of a hash. */
async function verdictOn(hash = '') {
  const answer = await fetch(`${portal.origin}/en/verify/${hash.replaceAll(' ', '')}`)
  return /Unknown: no record|Authentic: both sides/.exec(await answer.text())?.[0]
}

test('both co-chairs sign the same hash; the decision is registered; nothing can be edited any more', async () => {
  const [guest, pkChair, ruChair] = [known(pkOffice), known(pkDelegation), known(ruDelegation)]
  await change(pkChair, 'pk.cochair')
  const hashes: string[] = []
  for (const chair of [ruChair, pkChair]) {
    await go(chair, `${minutes}/sign`)
    await expect(chair.page.getByText('The date is being settled.').first()).toBeVisible()
    // The hashes of the annexes stand in the text; that of the record stands beside the signature.
    const code = chair.page
      .locator('code')
      .filter({ hasText: /^[0-9a-f ]{71}$/ })
      .last()
    hashes.push((await code.textContent()) ?? '')
    // Until the second key it is unknown, and the page that said so is not kept beyond it.
    expect(await verdictOn(hashes[0])).toContain('Unknown')
    await chair.page.locator('#read-code').check()
    await chair.page.locator('#sign-password').fill(demoPassword)
    await chair.page.locator('#sign-code').fill(generateSync({ secret: demoSecret }))
    await press(chair, 'signatures.sign')
    await sees(chair, 'signatures.done')
  }
  expect(new Set(hashes).size).toBe(1)
  await go(guest)
  await sees(guest, 'minutes.states.signed')
  expect((await guest.page.goto(`${guest.home}${minutes}/edit`))?.status()).toBe(404)
  await go(guest, '/decisions')
  await expect(guest.page.getByRole('link', { name: /JWG\/2026\/04-D01/ }).first()).toBeVisible()

  await expect.poll(() => verdictOn(hashes[0])).toContain('Authentic')
})

test('both sides release a clause, and the public reads it and nothing else', async ({ browser }) => {
  for (const chair of [known(pkDelegation), known(ruDelegation)]) {
    await go(chair, `${minutes}/release`)
    await chair.page.getByRole('checkbox').nth(1).check()
    await press(chair, 'releases.preview')
    await chair.page.getByRole('button', { name: chair.say('releases.agree', { count: 1 }) }).click()
    await sees(chair, 'releases.done')
  }
  const visitor = await (
    await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  ).newPage()
  await expect(async () => {
    await visitor.goto('/en/meetings/jwg-4')
    await expect(visitor.getByText('The Sides decided to build the siding.').first()).toBeVisible({
      timeout: 1000,
    })
  }).toPass()
  expect(await visitor.content()).not.toContain('Present for')
  const everything = await (await fetch(`${portal.origin}/api/v1/meetings`)).text()
  expect(everything).toContain('build the siding')
  expect(everything).not.toContain('Present for')
})

test('what one side kept to itself is in nothing that the other side can get', async () => {
  const other = known(ruOffice)
  await other.page.goto(`${other.home}${minutes}`)
  expect(await other.page.content()).not.toContain(secret)
  for (const form of ['record.json', 'minutes.xml', 'minutes.pdf', 'minutes.docx'])
    expect(
      (await (await other.page.request.get(`${other.home}${minutes}/${form}`)).body()).toString(),
    ).not.toContain(secret)
  await go(known(pkOffice))
  await expect(known(pkOffice).page.getByText(secret)).toBeVisible()
})
