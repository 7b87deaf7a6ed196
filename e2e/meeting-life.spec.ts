import { expect, test } from '@playwright/test'
import { simplePdf } from '@/lib/simple-pdf'
import { enterAs, fillSlot, known, type Person, press, sees, wednesdayIn } from './people'
import { startPortal } from './portal'
import { asSuperuserOf } from './portal-database'

/** From the first date that is proposed to the record that it took place: two sides, secretary and delegate each. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pk, pkDelegate, ru, ruDelegate]: Person[] = []
let meeting = ''

const title = { en: 'Land and permits', ru: 'Земля и разрешения' }
const item = { en: 'Lease of the plot', ru: 'Аренда участка' }
const other = { en: 'Lease and survey of the plot', ru: 'Аренда и съёмка участка' }
const paper = 'Survey of the boundary'
const note = 'Стороны условились о сроке съёмки.'

// A portal of its own, whose clock runs: deadlines are reckoned from the moment of each act.
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal({ environment: { PORTAL_NOW: undefined } })
  pk = await enterAs(browser, portal, 'pk.secretary', 'ur')
  pkDelegate = await enterAs(browser, portal, 'pk.delegate', 'en')
  ru = await enterAs(browser, portal, 'ru.secretary', 'ru')
  ruDelegate = await enterAs(browser, portal, 'ru.delegate', 'ru')
})

test.afterAll(() => portal?.stop())

function everybody() {
  return [known(pk), known(pkDelegate), known(ru), known(ruDelegate)] as const
}

const open = (person: Person, part = '') => person.page.goto(`${person.home}/meetings/${meeting}${part}`)

test('one side calls, the other proposes another day, the first confirms it', async () => {
  const [caller, , answerer, reader] = everybody()
  const field = (key: string, language: string) =>
    caller.page.getByLabel(
      caller.say('meeting-dates.form.inLanguage', {
        field: caller.say(`meeting-dates.field.${key}`),
        language,
      }),
    )
  await caller.page.goto(`${caller.home}/meetings/new`)
  await caller.page.getByLabel(caller.say('meeting-dates.field.body')).selectOption('JWG-L')
  await field('title', 'English').fill(title.en)
  await field('title', 'Русский').fill(title.ru)
  await field('place', 'English').fill('Karachi')
  await fillSlot(caller, 0, wednesdayIn(9), '14:00')
  await fillSlot(caller, 1, wednesdayIn(10), '14:00')
  await press(caller, 'meeting-dates.form.call')
  await sees(caller, 'meeting-dates.done.called')
  meeting = /\/(p-[0-9a-f-]{36})\/date/.exec(caller.page.url())?.[1] ?? ''

  await open(answerer, '/date')
  await sees(answerer, 'meeting-dates.answer.title')
  await fillSlot(answerer, 0, wednesdayIn(11), '12:00')
  await press(answerer, 'meeting-dates.form.counter')
  await sees(answerer, 'meeting-dates.done.countered')

  await open(caller, '/date')
  await caller.page.getByRole('radio').first().check()
  await press(caller, 'meeting-dates.answer.confirm')
  await caller.page.waitForURL(/\/jwg-l-\d+\?done/)
  await sees(caller, 'meeting-dates.done.confirmed')
  meeting = /\/(jwg-l-\d+)\?/.exec(caller.page.url())?.[1] ?? ''

  await open(reader)
  const file = reader.page.getByRole('link', { name: reader.say('calendar.add'), exact: true })
  const answer = await reader.page.request.get((await file.getAttribute('href')) ?? '')
  const calendar = await answer.text()
  expect(calendar).toContain('STATUS:CONFIRMED')
  expect(calendar).toContain(title.ru)
})

test('each side notifies its delegation, and the other one sees nothing before', async () => {
  const [pkSecretary, pkReader, ruSecretary, ruReader] = everybody()
  const head = 'Name\tИмя\tنام\tPost EN\tPost RU\tPost UR\tCapacity'
  const lines = (name: string, russian: string) =>
    ['head', 'member', 'member', 'adviser'].map((capacity, index) => {
      const mark = ['One', 'Two', 'Three', 'Four'][index]
      const russianMark = ['Один', 'Два', 'Три', 'Четыре'][index]
      return `${name} ${mark}\t${russian} ${russianMark}\tماہر\tExpert\tЭксперт\tماہر\t${capacity}`
    })
  for (const [secretary, own, foreign, name, russian] of [
    [pkSecretary, pkReader, ruReader, 'Amina', 'Амина'],
    [ruSecretary, ruReader, pkReader, 'Vera', 'Вера'],
  ] as const) {
    await open(secretary, '/delegations?edit=import')
    await secretary.page
      .getByLabel(secretary.say('delegations.paste.text'))
      .fill([head, ...lines(name, russian)].join('\n'))
    await press(secretary, 'delegations.paste.check')
    await sees(secretary, 'delegations.paste.allGood')
    await secretary.page
      .getByRole('button', { name: secretary.say('delegations.paste.take', { count: 4 }) })
      .click()
    await sees(secretary, 'delegations.done.imported')

    await open(foreign, '/delegations')
    await expect(foreign.page.getByText(`${russian} Один`)).toHaveCount(0)
    await expect(foreign.page.getByText(`${name} One`)).toHaveCount(0)
    await press(secretary, 'delegations.notify.button')
    await sees(secretary, 'delegations.done.notified')
    for (const reader of [own, foreign]) {
      await open(reader, '/delegations')
      const shown = reader.home.startsWith('/ru') ? `${russian} Один` : `${name} One`
      await expect(reader.page.getByText(shown).first()).toBeVisible()
    }
  }
})

test('an agenda by mutual consent: proposed, worded anew, agreed, ordered, circulated and adopted', async () => {
  const [host, proposer, guest, reader] = everybody()
  const wording = (person: Person, language: 'en' | 'ru') =>
    person.page.getByLabel(person.say(`agenda-forms.field.title.${language}`))
  const openItem = (person: Person, name: string) =>
    person.page.getByRole('link', { name: `: ${name}` }).click()

  await open(proposer, '/agenda')
  await wording(proposer, 'en').fill(item.en)
  await wording(proposer, 'ru').fill(item.ru)
  await proposer.page.getByLabel(proposer.say('agenda-forms.field.minutes'), { exact: true }).fill('40')
  await press(proposer, 'agenda-forms.wording.propose')
  await sees(proposer, 'agenda.done.proposed')

  await open(guest, '/agenda')
  await openItem(guest, item.ru)
  await guest.page.getByText(guest.say('agenda.reword'), { exact: true }).click()
  const group = guest.page.getByRole('group')
  await group.getByLabel(guest.say('agenda-forms.field.title.en')).fill(other.en)
  await group.getByLabel(guest.say('agenda-forms.field.title.ru')).fill(other.ru)
  await press(guest, 'agenda-forms.wording.reword')
  await sees(guest, 'agenda.done.reworded')

  await open(host, '/agenda')
  // The record has no Urdu: an Urdu reader is shown the English wording.
  await openItem(host, other.en)
  await press(host, 'agenda-forms.act.agree')
  await sees(host, 'agenda.done.agreed')

  await open(guest, '/agenda')
  await wording(guest, 'en').fill('Permits for construction')
  await wording(guest, 'ru').fill('Разрешения на строительство')
  await guest.page.getByLabel(guest.say('agenda-forms.field.minutes'), { exact: true }).fill('30')
  await press(guest, 'agenda-forms.wording.propose')
  await sees(guest, 'agenda.done.proposed')
  await open(host, '/agenda')
  await openItem(host, 'Permits for construction')
  await press(host, 'agenda-forms.act.agree')
  await sees(host, 'agenda.done.agreed')

  await open(host, '/agenda?arrange=1')
  const up = host.page.getByRole('button', {
    name: host.say('agenda-forms.order.up', { title: 'Permits for construction' }),
  })
  await up.focus()
  await host.page.keyboard.press('Enter')
  await press(host, 'agenda-forms.order.save')
  await sees(host, 'agenda.done.ordered')

  await open(host, '/agenda')
  await press(host, 'agenda-forms.act.circulate')
  await sees(host, 'agenda.done.circulated')
  await press(host, 'agenda-forms.act.askAdoption')
  await sees(host, 'agenda.done.adoption-asked')
  await open(guest, '/agenda')
  await press(guest, 'agenda-forms.act.adopt')
  await sees(guest, 'agenda.standing.adopted', { number: 2 })
  await open(reader, '/agenda')
  await sees(reader, 'agenda.standing.adopted', { number: 2 })
})

test('a paper of one side is read by the delegates of the other', async () => {
  const [, , author, ...others] = everybody()
  await open(author, '/papers')
  await author.page
    .getByLabel(author.say('papers.upload.label'), { exact: true })
    .setInputFiles({ name: 'Survey.pdf', mimeType: 'application/pdf', buffer: simplePdf([[paper]]) })
  await sees(author, 'papers.upload.there', { name: 'Survey.pdf' })
  await author.page.getByLabel(author.say('papers.form.title')).fill(paper)
  await author.page.getByLabel(author.say('papers.form.language')).selectOption('en')
  await author.page.locator('input[type=radio][value=both]').check()
  await press(author, 'papers.form.saveBoth')
  await expect(author.page.getByRole('heading', { name: paper })).toBeVisible()
  for (const reader of [known(pkDelegate), ...others]) {
    await open(reader, '/papers')
    await expect(reader.page.getByRole('link', { name: paper })).toBeVisible()
  }
})

test('in the room all four see the same at once; both sides then record that it took place', async () => {
  const [host, pkReader, guest, ruReader] = everybody()
  // The day comes.
  await asSuperuserOf(portal.dataDir, (client) =>
    client.query(
      `update meetings set starts_at = now() - interval '5 minutes', ends_at = now() + interval '3 hours'
       where lower(body || '-' || number) = $1`,
      [meeting],
    ),
  )
  for (const person of everybody()) {
    await open(person, '/room')
    await sees(person, 'room.live.there')
  }
  const lacking = (person: Person) =>
    person.page.getByRole('alert').filter({ hasText: person.say('room.quorum.consequence') })
  await expect(lacking(ruReader)).toBeVisible()
  await press(guest, 'room.allArrived')
  await press(host, 'room.allArrived')
  for (const person of everybody()) await expect(lacking(person)).toHaveCount(0)

  await host.page.getByRole('button', { name: host.say('room.open', { number: 1 }) }).click()
  for (const person of everybody()) await sees(person, 'room.itemNumber', { number: 1 })
  await host.page
    .getByRole('button', { name: host.say('room.turnTo', { number: 3 }), exact: true })
    .first()
    .click()
  for (const person of everybody()) await sees(person, 'room.itemNumber', { number: 3 })

  await guest.page.getByLabel(guest.say('room.note.language')).selectOption('ru')
  await guest.page.getByLabel(guest.say('room.note.body'), { exact: true }).fill(note)
  await press(guest, 'room.note.save')
  await sees(guest, 'room.note.saved')
  for (const person of [host, pkReader, ruReader]) await expect(person.page.getByText(note)).toBeVisible()

  await open(host)
  await host.page.getByText(host.say('motions.ask.hold')).first().click()
  await host.page.locator('#hold-reason').fill('All items were dealt with.')
  await press(host, 'motions.ask.hold')
  await sees(host, 'motions.done.asked')
  await open(guest)
  await press(guest, 'motions.agree')
  await sees(guest, 'motions.done.agreed')
  for (const person of everybody()) {
    await open(person)
    await sees(person, 'meetings.states.held')
  }
})
