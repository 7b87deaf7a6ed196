import { describe, expect, test } from 'vitest'
import { type Listing, listing, listingIn, slug, typedListing } from './listing'

const stored: Listing = {
  sector: 'energy',
  stage: 'ready',
  instrument: 'ppp',
  placeKey: 'karachi',
  placeName: { en: 'Karachi', ru: 'Карачи', ur: 'کراچی' },
  amountMinUsd: 1_500_000,
  amountMaxUsd: null,
  title: { en: 'Wind', ru: 'Ветер', ur: null },
  summary: { en: 'A wind farm', ru: null, ur: null },
  body: { en: 'One.\n\nTwo.', ru: null, ur: null },
}

function formOf(changes: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typedListing(stored), ...changes })) form.set(name, value)
  return form
}

test('a listing survives the way through its form', () => {
  expect(listing.parse(listingIn(formOf()))).toEqual(stored)
  expect(listing.parse(listingIn(formOf({ 'body.en': ' One.\r\n\r\nTwo. ' }))).body.en).toBe('One.\n\nTwo.')
})

describe('what is refused, and at which field', () => {
  test.each([
    ['stage', { stage: 'soon' }],
    ['sector', { sector: '../energy' }],
    ['placeKey', { placeKey: 'Караčhi' }],
    ['amountMinUsd', { amountMinUsd: 'much' }],
    ['amountMaxUsd', { amountMinUsd: '5', amountMaxUsd: '4' }],
    ['title.en', { 'title.en': '', 'title.ru': ' ' }],
    ['placeName.en', { 'placeName.en': '', 'placeName.ru': '', 'placeName.ur': '' }],
    ['summary.ru', { 'summary.ru': 'я'.repeat(301) }],
  ] as const)('%s', (field, changes) => {
    const result = listing.safeParse(listingIn(formOf(changes)))
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field])
  })
})

test.each([
  ['port-qasim-terminal', true],
  ['new', false],
  ['-x', false],
  ['Шахта', false],
  ['a/b', false],
])('the address %s: %s', (text, fits) => {
  expect(slug.safeParse(text).success).toBe(fits)
})
