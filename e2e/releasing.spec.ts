import { expect, test } from '@playwright/test'
import { enterAs, known, type Person, press, sees } from './people'
import { startPortal } from './portal'

/** From a signed record to the public page: clause by clause, by both co-chairs, and never a word more. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pk, ru]: Person[] = []
let words = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal()
  pk = await enterAs(browser, portal, 'pk.cochair', 'ur')
  ru = await enterAs(browser, portal, 'ru.cochair', 'ru')
})

test.afterAll(() => portal?.stop())

const page = '/meetings/jwg-2/minutes/release'
const read = async (path: string) => (await fetch(`${portal.origin}${path}`)).text()

async function choose(person: Person) {
  await person.page.goto(`${person.home}${page}`)
  const box = person.page.getByRole('checkbox').first()
  words = (await box.locator('xpath=..').locator('[lang=en]').textContent())?.replace(/^\S+\s/, '') ?? ''
  await box.check()
  await press(person, 'releases.preview')
  await expect(person.page.locator('#preview').getByText(words).first()).toBeVisible()
}

test('one side agrees, after it was shown who will see what; the public still sees nothing', async () => {
  const chair = known(pk)
  await choose(chair)
  await sees(chair, 'releases.waits.title', { count: 1 })
  await chair.page.getByRole('button', { name: chair.say('releases.agree', { count: 1 }) }).click()
  await sees(chair, 'releases.done')
  for (const path of ['/en/meetings/jwg-2', '/api/v1/meetings']) {
    const text = await read(path)
    expect(text).not.toContain(words)
    // What was released before is there, so that a page that shows nothing would be noticed.
    expect(text).toContain('Opening of the meeting')
  }
})

test('with the other side’s agreement the clause is public at once, in both languages and without script', async ({
  browser,
}) => {
  const chair = known(ru)
  const before = words
  await choose(chair)
  expect(words).toBe(before)
  await sees(chair, 'releases.atOnce.title', { count: 1 })
  await chair.page.getByRole('button', { name: chair.say('releases.agree', { count: 1 }) }).click()
  await sees(chair, 'releases.done')
  await expect(async () => expect(await read('/en/meetings/jwg-2')).toContain(words)).toPass({
    intervals: [50],
    timeout: 5000,
  })
  const answer = await fetch(`${portal.origin}/api/v1/meetings`)
  expect(answer.headers.get('content-type')).toContain('application/json')
  const { meetings } = await answer.json()
  expect(meetings[0]).toMatchObject({ body: 'JWG', number: 2, isDemonstration: true })
  expect(meetings[0].record.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(meetings)).toContain(JSON.stringify(words).slice(1, -1))

  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  const visitor = await context.newPage()
  await visitor.goto('/ru/meetings/jwg-2')
  await expect(visitor.getByRole('heading', { name: 'Из протокола' })).toBeVisible()
  await visitor.getByRole('link', { name: 'Проверить', exact: true }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('впоследствии исправлен')
  await context.close()
})
