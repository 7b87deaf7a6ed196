import { expect, test } from 'vitest'
import { anOpportunity, aPerson, inAllLanguages } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import { COUNTED, listPublicOpportunities, PAGE_SIZE } from './public-list'

test('of more matches than are counted the newest are ranked; the count says "more", and paging ends with them', async () => {
  const matches = COUNTED + 5
  await asSuperuser(async (client) => {
    const [author, publisher] = [await aPerson(client), await aPerson(client)]
    for (let number = 1; number <= matches; number++) {
      await anOpportunity(client, {
        slug: `dam-${number}`,
        authorId: author.id,
        publisherId: publisher.id,
        publishedAt: new Date(Date.UTC(2025, 0, 1, 0, number)),
        // The oldest and one among the newest speak of nothing else.
        ...([1, 100].includes(number)
          ? { title: inAllLanguages('Dam'), body: inAllLanguages('Dam dam') }
          : {}),
        summary: inAllLanguages('A dam'),
      })
    }
  })
  const asks = (page: number) => listPublicOpportunities({ q: 'dam', page, older: false }, 'en')
  const [first, second, last, beyond] = [await asks(1), await asks(2), await asks(10), await asks(11)]
  expect(first).toMatchObject({ total: COUNTED + 1, hasNext: true })
  expect(first.items.slice(0, 2).map((item) => item.slug)).toEqual(['dam-100', `dam-${matches}`])
  expect(first.items).not.toContainEqual(expect.objectContaining({ slug: 'dam-1' }))
  expect(new Set([...first.items, ...second.items].map((item) => item.slug)).size).toBe(2 * PAGE_SIZE)
  expect(last).toMatchObject({ items: { length: PAGE_SIZE }, hasNext: false })
  expect(beyond.items).toEqual([])
})

test('the vectors of all three languages are stored alike, in the row', async () => {
  const { rows } = await asSuperuser((client) =>
    client.query(`select attname, attstorage from pg_attribute
      where attrelid = 'published_opportunities'::regclass and attname like 'search_%' order by attname`),
  )
  expect(rows.map(({ attname, attstorage }) => `${attname} ${attstorage}`)).toEqual([
    'search_en m',
    'search_ru m',
    'search_ur m',
  ])
})
