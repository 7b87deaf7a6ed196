import { beforeAll, describe, expect, test } from 'vitest'
import { anOpportunity, aPerson, inAllLanguages, type ListingTraits } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import type { Filters } from '@/features/opportunities/validation/filters'
import type { Locale } from '@/i18n/routing'
import { getPublicFilterChoices } from './filter-choices'
import { getPublicOpportunity, listPublicRelated } from './public-detail'
import { listPublicOpportunities } from './public-list'

type Traits = ListingTraits & { slug: string; publishedAt?: Date; verifiedDaysAgo?: number }

const day = (number: number) => new Date(Date.UTC(2026, 0, number))

const port = { title: inAllLanguages('Port'), summary: inAllLanguages('Port'), body: inAllLanguages('Port') }

const listed: Traits[] = [
  {
    slug: 'wind',
    sector: 'energy',
    stage: 'feasibility',
    placeKey: 'jhimpir',
    amountMinUsd: 120e6,
    amountMaxUsd: 180e6,
    publishedAt: day(1),
    title: { en: 'Wind farms', ru: 'Ветропарки', ur: 'ہوائی بجلی' },
    summary: { en: 'Power', ru: 'Энергия', ur: null },
    body: { en: 'Turbines near the mill', ru: 'Турбины', ur: null },
  },
  {
    slug: 'mill',
    sector: 'steel-manufacturing',
    stage: 'idea',
    amountMinUsd: 5e6,
    publishedAt: day(2),
    title: { en: 'Mill', ru: 'Прокатный стан', ur: null },
    summary: inAllLanguages('Rolling'),
    body: inAllLanguages('Rolling'),
  },
  {
    ...port,
    slug: 'terminal',
    sector: 'infrastructure',
    stage: 'ready',
    publishedAt: day(3),
    verifiedDaysAgo: 180,
  },
  {
    ...port,
    slug: 'forgotten',
    sector: 'infrastructure',
    stage: 'ready',
    publishedAt: day(4),
    verifiedDaysAgo: 181,
  },
]

beforeAll(async () => {
  await asSuperuser(async (client) => {
    const people = {
      pk: [await aPerson(client), await aPerson(client)],
      ru: [await aPerson(client, { side: 'ru' }), await aPerson(client, { side: 'ru' })],
    }
    for (const traits of listed) {
      const side = traits.slug === 'terminal' ? 'ru' : 'pk'
      const [author, publisher] = people[side]
      if (author && publisher)
        await anOpportunity(client, { ...traits, side, authorId: author.id, publisherId: publisher.id })
    }
    const [author] = people.pk
    if (author)
      await anOpportunity(client, { slug: 'a-draft', authorId: author.id, title: inAllLanguages('Wind') })
  })
})

async function slugsOf(filters: Partial<Filters>, locale: Locale = 'en') {
  const { items } = await listPublicOpportunities({ page: 1, older: false, ...filters }, locale)
  return items.map((item) => item.slug)
}

test('the newest come first; what nobody verified for half a year stays out unless asked for', async () => {
  expect(await slugsOf({})).toEqual(['terminal', 'mill', 'wind'])
  expect(await slugsOf({ older: true })).toEqual(['forgotten', 'terminal', 'mill', 'wind'])
})

describe('filters', () => {
  test.each<[Partial<Filters>, string[]]>([
    [{ sector: 'energy' }, ['wind']],
    [{ stage: 'ready' }, ['terminal']],
    [{ place: 'jhimpir' }, ['wind']],
    [{ side: 'ru' }, ['terminal']],
    [{ min: 150 }, ['wind']],
    [{ max: 5 }, ['mill']],
    [{ min: 5, max: 130 }, ['mill', 'wind']],
    [{ min: 6, max: 100 }, []],
    [{ sector: 'energy', side: 'ru' }, []],
  ])('%o', async (filters, slugs) => {
    expect(await slugsOf(filters)).toEqual(slugs)
  })
})

describe('sorting', () => {
  test.each<[Partial<Filters>, string[]]>([
    [{ sort: 'amount' }, ['mill', 'wind', 'terminal']],
    [{ sort: '-amount' }, ['wind', 'mill', 'terminal']],
    [{ q: 'mill or wind', sort: 'newest' }, ['mill', 'wind']],
    [{ q: 'mill or wind' }, ['wind', 'mill']],
  ])('%o', async (filters, slugs) => {
    expect(await slugsOf(filters)).toEqual(slugs)
  })
})

describe('search follows the grammar of the reader’s language', () => {
  test.each<[string, Locale, string[]]>([
    ['turbine', 'en', ['wind']],
    ['mill -turbines', 'en', ['mill']],
    ['турбина', 'ru', ['wind']],
    ['turbine', 'ru', []],
    ['بجلی', 'ur', ['wind']],
    ['"; drop table people; --', 'en', []],
  ])('%s (%s)', async (q, locale, slugs) => {
    expect(await slugsOf({ q }, locale)).toEqual(slugs)
  })
})

test('a page tells how many there are and whether another follows', async () => {
  const first = await listPublicOpportunities({ page: 1, older: true }, 'en')
  expect(first).toMatchObject({ total: 4, hasNext: false })
  expect(await listPublicOpportunities({ page: 2, older: true }, 'en')).toMatchObject({
    items: [],
    hasNext: false,
  })
})

test('a card carries what it shows and nothing else', async () => {
  const { items } = await listPublicOpportunities({ page: 1, older: false, place: 'jhimpir' }, 'en')
  expect(items).toEqual([
    {
      slug: 'wind',
      side: 'pk',
      sector: 'energy',
      stage: 'feasibility',
      instrument: 'equity',
      placeName: inAllLanguages('Karachi'),
      amountMinUsd: 120e6,
      amountMaxUsd: 180e6,
      title: { en: 'Wind farms', ru: 'Ветропарки', ur: 'ہوائی بجلی' },
      summary: { en: 'Power', ru: 'Энергия', ur: null },
      verifiedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      isDemonstration: false,
      sectorName: { en: 'Energy', ru: 'Энергетика', ur: expect.any(String) },
      sideName: { en: 'Pakistan', ru: 'Пакистан', ur: 'پاکستان' },
    },
  ])
})

test('the filters offer every place of a published listing, once', async () => {
  const choices = await getPublicFilterChoices()
  expect(choices.places.map((place) => place.key)).toEqual(['jhimpir', 'karachi'])
  expect(choices.sides.map((side) => side.key)).toEqual(['pk', 'ru'])
  expect(choices.sectors.map((sector) => sector.key)).toContain('energy')
})

test('a draft has no public page; a listing has its text and its neighbours', async () => {
  expect(await getPublicOpportunity('a-draft')).toBeNull()
  expect(await getPublicOpportunity('terminal')).toMatchObject({ slug: 'terminal', side: 'ru' })
  expect(await listPublicRelated({ slug: 'nothing', sector: 'infrastructure' })).toMatchObject([
    { slug: 'terminal' },
  ])
  expect(await listPublicRelated({ ...port, slug: 'terminal', sector: 'infrastructure' })).toEqual([])
})
