import { beforeAll, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { countPublicNews, getPublicNews, listPublicNews } from '@/features/news/queries'

const add = `insert into published_news (slug, title, summary, body, side, published_on)
  values ($1, jsonb_build_object('en', $1::text), '{"en": "S"}', '{"en": "B"}', $2, $3)`

beforeAll(() =>
  asSuperuser(async (client) => {
    await client.query('delete from published_news')
    await client.query(add, ['oldest', null, '2025-05-13'])
    await client.query(add, ['newest', 'pk', '2025-11-27'])
    await client.query(add, ['middle', null, '2025-07-11'])
  }),
)

test('the newest comes first, and pages do not overlap', async () => {
  const slugs = async (offset: number) => (await listPublicNews({ limit: 2, offset })).map(({ slug }) => slug)
  expect([await slugs(0), await slugs(2), await slugs(4)]).toEqual([['newest', 'middle'], ['oldest'], []])
  expect(await countPublicNews()).toBe(3)
})

test("one side's item carries the side, a joint one none", async () => {
  expect(await getPublicNews('newest')).toMatchObject({ side: 'pk', sideName: { en: 'Pakistan' } })
  expect(await getPublicNews('oldest')).toMatchObject({ side: null, sideName: null })
})

test('what nobody published is not there', async () => {
  expect(await getPublicNews('draft')).toBeNull()
})
