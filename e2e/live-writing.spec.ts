import { expect, test } from '@playwright/test'
import { cuttableLine } from './cuttable-line'
import { enterAs, known, type Person, sees } from './people'
import { startPortal } from './portal'
import { asSuperuserOf, cookieOf } from './portal-database'
import { reservePort } from './ports'

/** Two secretaries write one text at once, each over a server process of their own, one of them on a bad line. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

type Portal = Awaited<ReturnType<typeof startPortal>>
let line: Awaited<ReturnType<typeof cuttableLine>>
let first: Portal
let second: Portal
let [pk, ru]: Person[] = []
let minutesId: string

const minutes = '/meetings/jwg-4/minutes'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  const port = await reservePort()
  line = await cuttableLine(port)
  first = await startPortal({ port, throughPort: line.port })
  second = await startPortal({ dataDir: first.dataDir })
  await asSuperuserOf(first.dataDir, (client) =>
    client.query(
      `update meetings set state = 'held', starts_at = app.now() - interval '2 days',
         ends_at = app.now() - interval '2 days' + interval '4 hours' where body = 'JWG' and number = 4`,
    ),
  )
  pk = await enterAs(browser, first, 'pk.secretary', 'en')
  ru = await enterAs(browser, second, 'ru.secretary', 'ru')
})

test.afterAll(async () => {
  await second?.stop()
  await first?.stop()
  await line?.stop()
})

const text = ({ page, say }: Person, number: string, language: 'en' | 'ru') =>
  page.getByRole('textbox', { name: say(`minutes-live.textOf.${language}`, { number }), exact: true })
const save = ({ page }: Person) => page.locator('[data-save]')
const isSaved = (person: Person) => expect(save(person)).toHaveAttribute('data-save', 'saved')

async function open(person: Person) {
  await person.page.goto(`${person.home}${minutes}/edit`)
  await isSaved(person)
}
/** Puts the caret at the end of a text. */
async function goInto(person: Person, number: string, language: 'en' | 'ru') {
  await text(person, number, language).click()
  await person.page.keyboard.press('ControlOrMeta+End')
}
const type = ({ page }: Person, words: string) => page.keyboard.type(words)

test('a record is begun, and both sides have it open at once', async () => {
  const [guest, host] = [known(pk), known(ru)]
  await host.page.goto(`${host.home}/meetings/jwg-4`)
  await host.page.getByRole('button', { name: host.say('minutes-edit.begin') }).click()
  await sees(host, 'minutes-edit.done.begun')
  await isSaved(host)
  await open(guest)
  minutesId = await asSuperuserOf(first.dataDir, async (client) => {
    const { rows } = await client.query(
      `select n.id from minutes n join meetings m on m.id = n.meeting_id where m.body = 'JWG' and m.number = 4`,
    )
    return rows[0].id
  })
})

test('with the keyboard alone: the next clause, its twin, a list, a kind, a way out', async () => {
  const [guest, host] = [known(pk), known(ru)]
  await text(guest, '1', 'en').focus()
  await guest.page.keyboard.press('Enter')
  await expect(text(guest, '1.1', 'en')).toBeFocused()
  await type(guest, 'The Sides agreed:')
  await guest.page.keyboard.press('Shift+Enter')
  await type(guest, '- the siding')
  await guest.page.keyboard.press('Enter')
  await type(guest, 'the ')
  await guest.page.keyboard.press('ControlOrMeta+b')
  await type(guest, 'land')
  await guest.page.keyboard.press('Tab')
  await expect(text(guest, '1.1', 'ru')).toBeFocused()
  await type(guest, 'Стороны согласовали подъездной путь.')
  await guest.page.keyboard.press('ControlOrMeta+Alt+4')
  await guest.page.keyboard.press('Escape')
  await expect(guest.page.locator(':focus')).toHaveText(/^More/)

  const theirs = text(host, '1.1', 'en')
  await expect(theirs.getByRole('listitem')).toHaveText(['the siding', 'the land'])
  await expect(theirs.locator('strong')).toHaveText('land')
  await expect(text(host, '1.1', 'ru')).toContainText('Стороны согласовали')
  const kind = host.page.getByLabel(host.say('minutes-live.kindOf', { number: '1.1' }))
  await expect(kind).toHaveValue('decision')
  await isSaved(guest)
})

test('two people in one text: both words stay, and each sees where the other is', async () => {
  const [guest, host] = [known(pk), known(ru)]
  await goInto(guest, '1', 'en')
  await goInto(host, '1', 'en')
  const caret = host.page.locator('.other-caret')
  await expect(caret).toHaveAttribute('data-side', 'pk')
  await expect(caret).toContainText('Секретарь Пакистанской Стороны')
  await expect(host.page.getByRole('list', { name: host.say('minutes-live.people') })).toContainText(
    'Секретарь',
  )
  const before = lettersOf(await wordsOf(guest))
  const [theirs, ours] = ['один два три', 'alpha bravo charlie']
  await Promise.all([type(guest, ours), type(host, theirs)])
  // The letters of two people who stand at one place may alternate; none of them is lost.
  const after = [...before, ...lettersOf(ours), ...lettersOf(theirs)].sort()
  for (const person of [guest, host]) {
    await isSaved(person)
    await expect.poll(async () => lettersOf(await wordsOf(person)).sort()).toEqual(after)
  }
  expect(await wordsOf(guest)).toBe(await wordsOf(host))

  /** Without the names beside carets. */
  function wordsOf(person: Person) {
    return text(person, '1', 'en').evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement
      for (const flag of copy.querySelectorAll('.other-caret')) flag.remove()
      return copy.textContent ?? ''
    })
  }
  function lettersOf(words: string) {
    return [...words.replace(/\s/g, '')]
  }
})

for (const seconds of [1, 6]) {
  test(`a line that is cut for ${seconds} s loses nothing, and the page says so within 3 s`, async () => {
    const [guest, host] = [known(pk), known(ru)]
    await goInto(guest, '1.1', 'ru')
    line.cut()
    const cutAt = Date.now()
    const words = ` Без связи ${seconds} с: подъездной путь длиной 4,5 км.`
    await type(guest, words)
    await expect(save(guest)).toHaveAttribute('data-save', /offline|saving/)
    await goInto(host, '1.1', 'ru')
    await host.page.keyboard.press('ControlOrMeta+Home')
    await type(host, `Тем временем ${seconds}. `)
    await isSaved(host)
    if (seconds > 3) {
      await expect(save(guest)).toHaveAttribute('data-save', 'offline', {
        timeout: 3000 - (Date.now() - cutAt) + 500,
      })
      await sees(guest, 'minutes-live.save.offlineKept')
    }
    await expect.poll(() => Date.now() - cutAt, { timeout: 20_000 }).toBeGreaterThan(seconds * 1000)
    line.mend()
    await isSaved(guest)
    for (const person of [guest, host])
      await expect(text(person, '1.1', 'ru')).toContainText(words.trim(), { timeout: 15_000 })
    await expect(text(guest, '1.1', 'ru')).toContainText(`Тем временем ${seconds}.`)
  })
}

test('what is typed on a cut line survives that the page is closed', async () => {
  const [guest, host] = [known(pk), known(ru)]
  await goInto(guest, '1.1', 'en')
  line.cut()
  await type(guest, ' Typed before the page was closed.')
  const context = guest.page.context()
  await guest.page.close()
  line.mend()
  guest.page = await context.newPage()
  await open(guest)
  for (const person of [guest, host])
    await expect(text(person, '1.1', 'en')).toContainText('Typed before the page was closed.')
  // It was sent, so nothing is kept any more.
  expect(
    await guest.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typed/'))),
  ).toEqual([])
})

test('a clause that is taken out while somebody writes in it can be put back with every word', async () => {
  const [guest, host] = [known(pk), known(ru)]
  await goInto(guest, '1.2', 'en')
  await guest.page.keyboard.press('Enter')
  await type(guest, 'Half a sen')
  const clause = host.page.locator('[data-clause="1.3"]')
  await expect(clause).toContainText('Half a sen')
  await clause.getByRole('button', { name: new RegExp(`^${host.say('minutes-live.more')}`) }).click()
  await clause.getByRole('button', { name: new RegExp(`^${host.say('minutes-edit.remove')}`) }).click()
  await expect(text(guest, '1.3', 'en').getByText('Half a sen')).toHaveCount(0)
  await guest.page.getByText(guest.say('minutes-live.removed.title', { count: 1 })).click()
  await guest.page.getByRole('button', { name: /^Put back ?: Half a sen/ }).click()
  await expect(host.page.getByText('Half a sen').first()).toBeVisible()
})

test('a pair is compared where it is written, and what changed since is shown', async () => {
  const [guest, host] = [known(pk), known(ru)]
  const pair = (person: Person) => person.page.locator('[data-clause="1.1"]')
  await pair(guest)
    .getByRole('button', { name: /^Both texts say the same/ })
    .click()
  await expect(pair(guest)).toContainText(guest.say('minutes-edit.pair.matched'))
  await expect(pair(host)).toContainText(host.say('minutes-edit.pair.matched'))
  await goInto(host, '1.1', 'en')
  await type(host, ' And more.')
  await expect(pair(guest)).toContainText(guest.say('minutes-edit.pair.unmatched'))
  await pair(guest).getByText(guest.say('minutes-live.changed')).click()
  await expect(pair(guest).locator('ins')).toContainText('And more')
})

test('what rests becomes a revision that names both hands', async () => {
  const guest = known(pk)
  await guest.page.goto(`${guest.home}${minutes}/history`)
  const byBoth = guest.page
    .getByRole('row')
    .filter({ has: guest.page.locator('[data-side="pk"]') })
    .filter({ has: guest.page.locator('[data-side="ru"]') })
  await expect(byBoth.first()).toBeVisible()
  const reading = await guest.page.request.get(`${guest.home}${minutes}`)
  expect(await reading.text()).toContain('Typed before the page was closed.')
})

test('nobody else hears or writes, and a note of one side is in no stream', async () => {
  const note = 'CANARY-OWN-NOTE-OF-PK'
  await asSuperuserOf(first.dataDir, (client) =>
    client.query(
      `insert into notes (audience, meeting_id, clause_id, body, author_id)
       select 'pk', n.meeting_id, (r.content -> 'clauses' -> 0 ->> 'id')::uuid, $1,
         (select person_id from credentials where email = 'pk.secretary@jwg.example')
       from minutes n join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision where n.id = $2`,
      [note, minutesId],
    ),
  )
  const address = `${second.origin}/api/live/minutes/${minutesId}`
  const origin = { origin: second.origin }
  for (const who of ['', 'pk.delegate', 'ru.admin'] as const) {
    const cookie = who && (await cookieOf(first.dataDir, who))
    for (const path of ['?seq=0', '/text'])
      expect((await fetch(address + path, { headers: { cookie } })).status).toBe(404)
    const post = { method: 'POST', headers: { cookie, ...origin }, body: new Uint8Array([0, 0]) }
    expect((await fetch(address, post)).status).toBe(404)
  }
  const cookie = await cookieOf(first.dataDir, 'ru.secretary')
  const opened = await (await fetch(`${address}/text`, { headers: { cookie } })).json()
  expect(Buffer.from(opened.document, 'base64').toString()).not.toContain(note)
  expect(Buffer.from(opened.document, 'base64').toString()).toContain('Typed before')
  const hostile = { method: 'POST', headers: { cookie, ...origin }, body: new Uint8Array([1, 2, 3]) }
  const refused = await fetch(address, hostile)
  expect([refused.status, await refused.json()]).toEqual([409, { code: 'unsound' }])
})
