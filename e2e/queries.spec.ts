import { expect, test } from '@playwright/test'
import { fillForm, send } from './plain-form'
import { askPage } from './plain-http'
import { startPortal } from './portal'
import { asSuperuserOf, cookieOf } from './portal-database'
import { besidesTheDoor, statementsOf } from './statements'

let portal: Awaited<ReturnType<typeof startPortal>>
let cookie = ''

// A portal of its own: what Postgres writes down must be this test's alone.
test.beforeAll(async () => {
  test.setTimeout(120_000)
  portal = await startPortal()
  cookie = await cookieOf(portal.dataDir, 'pk.secretary')
})

test.afterAll(() => portal.stop())

test('the dashboard takes at most five queries', async () => {
  const open = () => askPage(`${portal.origin}/en/workspace`, { cookie })
  const statements = await asSuperuserOf(portal.dataDir, (client) =>
    statementsOf(client, portal.dataDir, open),
  )
  const queries = besidesTheDoor(statements)
  expect(queries.length, queries.map(({ text }) => text).join('\n\n')).toBeLessThanOrEqual(5)
  expect(queries.length).toBeGreaterThan(0)
})

test('saving an opportunity takes at most four round trips', async () => {
  const { dataDir, origin } = portal
  const [slug] = await asSuperuserOf(dataDir, async (client) => {
    const { rows } = await client.query(
      `select slug from opportunities where audience = 'pk' and state = 'published' limit 1`,
    )
    return rows.map((row) => row.slug)
  })
  const url = `${origin}/en/workspace/opportunities/${slug}/edit`
  const form = await fillForm({ url, origin, cookie, button: 'name="body.en"' }, { 'summary.en': 'Saved' })
  const save = async () => {
    const answer = await send(form, cookie)
    expect(String(answer.headers.location)).toContain('done=saved')
  }
  const open = () => askPage(`${origin}/en/workspace`, { cookie })
  const statements = await asSuperuserOf(dataDir, (client) => statementsOf(client, dataDir, save, open))
  const queries = besidesTheDoor(statements)
  expect(queries.length, queries.map(({ text }) => text).join('\n\n')).toBeLessThanOrEqual(4)
  expect(queries.length).toBeGreaterThan(0)
})
