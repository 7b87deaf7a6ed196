import { beforeAll, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { listPublicDisputedFigures, listPublicFigures } from '@/features/facts/queries'

const add = `insert into facts (audience, figure, topic, label, value, unit, as_of, as_of_precision, source_name, confidence)
  values ($1, $2, 'site', '{"en": "Land", "ru": null, "ur": null}', $3, 'acre', $4, 'day', jsonb_build_object('en', $5::text, 'ru', null, 'ur', null), $6)`

beforeAll(() =>
  asSuperuser(async (client) => {
    await client.query(add, ['public', 'land', 700, '2024-09-18', 'Dawn', 'disputed'])
    await client.query(add, ['public', 'land', 710, '2025-06-03', 'Business Recorder', 'disputed'])
    await client.query(add, ['public', 'zone', 930, '2026-01-01', 'enggpost', 'reported'])
    await client.query(add, ['joint', 'land', 666, '2026-02-01', 'Joint paper', 'disputed'])
    await client.query(add, ['pk', 'walk-away', 1, '2026-02-01', 'Own note', 'disputed'])
  }),
)

test('figures come in the order asked for, rivals together, the newest first', async () => {
  const figures = await listPublicFigures(['zone', 'no-such-figure', 'land'])
  expect(figures.map(({ figure, values }) => [figure, values.map(({ value }) => value)])).toEqual([
    ['zone', [930]],
    ['land', [710, 700]],
  ])
})

test('a missing translation stays missing', async () => {
  const [land] = await listPublicFigures(['land'])
  expect(land?.label).toEqual({ en: 'Land', ru: null, ur: null })
})

test('no list of the public holds a figure of another audience', async () => {
  expect(await listPublicFigures(['walk-away'])).toEqual([])
  const disputed = await listPublicDisputedFigures()
  expect(disputed.map(({ figure, values }) => [figure, values.length])).toEqual([['land', 2]])
})

test('no keys, no question', async () => {
  expect(await listPublicFigures([])).toEqual([])
})

test.each([
  ['a proper name', { en: 'Dawn' }, true],
  ['a description in every language', { en: 'Two reports', ru: 'Два сообщения', ur: 'دو خبریں' }, true],
  ['a description that lacks a language', { en: 'Two reports', ru: 'Два сообщения' }, false],
  ['no name at all', { ru: 'Два сообщения', ur: 'دو خبریں' }, false],
])('a source is %s', async (_kind, name, fits) => {
  const change = asSuperuser((client) => client.query('update facts set source_name = $1', [name]))
  await (fits ? expect(change).resolves.toBeDefined() : expect(change).rejects.toThrow('facts_source_name'))
})
