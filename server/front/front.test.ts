import { expect, test } from 'vitest'
import { createFront } from './front'
import type { Rendered } from './render'

type Pages = Record<string, () => Partial<Rendered> | Promise<Partial<Rendered>>>

function frontOf(pages: Pages, maxAge = 1000) {
  const asked: string[] = []
  const unfit: string[] = []
  const front = createFront({
    render: async (key) => {
      asked.push(key)
      const made = (await pages[key]?.()) ?? { status: 404 }
      const headers = { 'content-type': 'text/html; charset=utf-8' }
      return { status: 200, headers, body: Buffer.from('<p>page</p>'), ...made }
    },
    tools: { inlineCss: async (html) => ({ html, hashes: [] }), security: [], origin: 'https://jwg.example' },
    maxAge,
    notFoundKey: (locale) => `/${locale}/missing`,
    onUnfit: (key, why) => unfit.push(`${key}: ${why}`),
  })
  return { front, asked, unfit }
}

test('a page is rendered once for all who ask, and kept', async () => {
  const { front, asked } = frontOf({ '/en': () => ({}) })
  await Promise.all([front.outcomeOf('/en', false), front.outcomeOf('/en', false)])
  expect(asked).toEqual(['/en'])
  expect(front.kept('/en', false)?.kind).toBe('page')
})

test('what changed while it was rendered is served and not kept', async () => {
  const { front } = frontOf({
    '/en': async () => {
      front.publicChanged()
      return {}
    },
  })
  expect((await front.outcomeOf('/en', false)).kind).toBe('page')
  expect(front.kept('/en', false)).toBeUndefined()
})

test('an error is never kept', async () => {
  const { front } = frontOf({ '/en': () => ({ status: 500 }) })
  await expect(front.outcomeOf('/en', false)).rejects.toThrow('status 500')
  expect(front.kept('/en', false)).toBeUndefined()
})

test.each([
  ['sets a cookie', { headers: { 'content-type': 'text/html', 'set-cookie': ['a=1'] } }],
  ['the document is not finished', { body: Buffer.from('<!--$?-->') }],
  ['status 403', { status: 403 }],
  ['type application/pdf', { headers: { 'content-type': 'application/pdf' } }],
])('unfit: %s', async (why, made) => {
  const { front, unfit } = frontOf({ '/en': () => made })
  expect(await front.outcomeOf('/en', false)).toEqual({ kind: 'unfit' })
  expect(unfit).toEqual([`/en: ${why}`])
})

test('a redirect is kept, inside the site without the name of the site', async () => {
  const headers = { location: 'https://jwg.example/en/news' }
  const { front } = frontOf({ '/en': () => ({ status: 308, headers }) })
  const outcome = await front.outcomeOf('/en', false)
  if (outcome.kind !== 'page') throw new Error(outcome.kind)
  expect(outcome.entry.status).toBe(308)
  expect(outcome.entry.br.head).toEqual(expect.arrayContaining(['Location', '/en/news']))
})

test('missing pages and searches stay out of the large cache', async () => {
  const { front } = frontOf({ '/en/opportunities?q=steel': () => ({}) })
  expect(await front.outcomeOf('/en/news/none', false)).toEqual({ kind: 'missing' })
  await front.outcomeOf('/en/opportunities?q=steel', true)
  expect(front.info()).toMatchObject({ pages: { entries: 0 }, searches: { entries: 2 } })
})

test('the not-found page goes out with its status', async () => {
  const { front, asked } = frontOf({ '/ur/missing': () => ({}) })
  const outcome = await front.notFound('ur')
  expect(outcome).toMatchObject({ kind: 'page', entry: { status: 404 } })
  await front.notFound('ur')
  expect(asked).toEqual(['/ur/missing'])
})

test('an old page is sent once more while its successor is made, and outlives a failure', async () => {
  let status = 200
  const { front, asked } = frontOf({ '/en': () => ({ status }) }, -1)
  const first = await front.outcomeOf('/en', false)
  status = 500
  expect(front.kept('/en', false)).toBe(first)
  await expect(front.outcomeOf('/en', false)).rejects.toThrow('status 500')
  expect(asked).toEqual(['/en', '/en'])
  expect(front.kept('/en', false)).toBe(first)
})
