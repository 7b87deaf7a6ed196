import { expect, test } from '@playwright/test'
import { generateSync } from 'otplib'
import { demoPassword } from './accounts'
import { demoSecret } from './authenticator'
import { enterAs, known, type Person, press, sees } from './people'
import { startPortal } from './portal'

/** What comes after the signatures: a corrigendum to the minutes, and a decision between meetings, under the same two keys. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pk, ru, secretary]: Person[] = []
let corrigendum = ''
let procedure = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal()
  pk = await enterAs(browser, portal, 'pk.cochair', 'ur')
  ru = await enterAs(browser, portal, 'ru.cochair', 'ru')
  secretary = await enterAs(browser, portal, 'pk.secretary', 'en')
})

test.afterAll(() => portal?.stop())

/** Each co-chair signs twice here: with the code of this interval, then with that of the next, which is good already. */
async function sign(person: Person, address: string, later = 0) {
  await person.page.goto(`${person.home}${address}`)
  await person.page.locator('#read-code').check()
  await person.page.locator('#sign-password').fill(demoPassword)
  const epoch = Math.floor(Date.now() / 1000) + later * 30
  await person.page.locator('#sign-code').fill(generateSync({ secret: demoSecret, epoch }))
  await press(person, 'signatures.sign')
  await sees(person, 'signatures.done')
}

test('a secretary proposes other words for a clause of signed minutes; what is wrong is told and kept', async () => {
  const writer = known(secretary)
  await writer.page.goto(`${writer.home}/meetings/jwg-2/minutes`)
  await writer.page.getByRole('link', { name: writer.say('minutes.corrigenda') }).click()
  const english = writer.page.getByLabel(writer.say('corrigenda.en'))
  await expect(english).toHaveValue(/./)
  const option = writer.page.getByLabel(writer.say('corrigenda.clause')).locator('option').nth(1)
  await writer.page
    .getByLabel(writer.say('corrigenda.clause'))
    .selectOption((await option.getAttribute('value')) ?? '')
  await english.fill('The words as they were **agreed**.')
  await writer.page.getByLabel(writer.say('corrigenda.ru')).fill('Слова, как они были **согласованы**.')
  await writer.page.getByLabel(writer.say('corrigenda.reason')).fill('x ')
  await writer.page.locator('#propose form').evaluate((form) => form.setAttribute('novalidate', ''))
  await press(writer, 'corrigenda.propose')
  await sees(writer, 'corrigenda.refused.invalid')
  await expect(english).toHaveValue('The words as they were **agreed**.')
  await writer.page.getByLabel(writer.say('corrigenda.reason')).fill('A slip of the pen.')
  await press(writer, 'corrigenda.propose')
  await sees(writer, 'corrigenda.done.proposed')
  corrigendum = /\/(meetings\/jwg-2\/minutes\/corrigenda\/[0-9a-f-]{36})/.exec(writer.page.url())?.[1] ?? ''
  await expect(writer.page.getByText('The words as they were agreed.')).toBeVisible()
})

test('it holds with the second key, and the page of verification says that the minutes are superseded', async () => {
  await sign(known(pk), `/${corrigendum}`)
  await sign(known(ru), `/${corrigendum}`)
  await sees(known(ru), 'corrigenda.states.signed')
  const reader = known(secretary)
  await reader.page.goto(`${reader.home}/meetings/jwg-2/minutes/corrigenda`)
  await sees(reader, 'corrigenda.numbered', { number: '2' })
})

test('a decision between meetings is put to both sides, signed by both, and stands in the register', async () => {
  const writer = known(secretary)
  await writer.page.goto(`${writer.home}/decisions/procedures`)
  for (const [language, title, text] of [
    ['en', 'A decision by letter', 'The Sides decided so.'],
    ['ru', 'Решение по переписке', 'Стороны так решили.'],
  ]) {
    await writer.page.locator(`#title-${language}`).fill(title ?? '')
    await writer.page.locator(`#text-${language}`).fill(text ?? '')
  }
  await press(writer, 'procedures.propose')
  await sees(writer, 'procedures.done.proposed')
  procedure = /\/(decisions\/procedures\/[0-9a-f-]{36})/.exec(writer.page.url())?.[1] ?? ''
  await sign(known(ru), `/${procedure}`, 1)
  await sign(known(pk), `/${procedure}`, 1)
  await sees(known(pk), 'procedures.states.signed')
  await writer.page.reload()
  await writer.page.getByRole('link', { name: /JWG\/\d{4}\/WP2-D01/ }).click()
  await sees(writer, 'decisions.betweenMeetings')
  await expect(writer.page.getByText('Стороны так решили.')).toBeVisible()
})

test('the signed record is saved as PDF and for Word, the same bytes each time', async () => {
  const reader = known(secretary)
  await reader.page.goto(`${reader.home}/meetings/jwg-2/minutes`)
  for (const [key, start] of [
    ['pdf', '%PDF-1.7'],
    ['word', 'PK'],
  ] as const) {
    const link = reader.page.getByRole('link', { name: reader.say(`minutes.${key}`) })
    const address = (await link.getAttribute('href')) ?? ''
    const [one, two] = [await reader.page.request.get(address), await known(ru).page.request.get(address)]
    expect(one.headers()['content-disposition']).toMatch(/^attachment; filename="jwg-2-minutes\./)
    expect((await one.body()).subarray(0, start.length).toString()).toBe(start)
    expect((await one.body()).equals(await two.body())).toBe(true)
  }
})
