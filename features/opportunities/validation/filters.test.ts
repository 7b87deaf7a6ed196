import { describe, expect, test } from 'vitest'
import { listAddress, readFilters } from './filters'

const known = { sectors: ['energy'], places: ['karachi'], sides: ['pk', 'ru'] }
const read = (params: Record<string, string | string[]>) => readFilters(params, known)

test('every field is understood', () => {
  const { filters, ignored } = read({
    q: ' steel ',
    sector: 'energy',
    stage: 'ready',
    place: 'karachi',
    side: 'pk',
    min: '1,5',
    max: '200',
    sort: '-amount',
    page: '3',
    older: '1',
  })
  expect(ignored).toEqual([])
  expect(filters).toEqual({
    q: 'steel',
    sector: 'energy',
    stage: 'ready',
    place: 'karachi',
    side: 'pk',
    min: 1.5,
    max: 200,
    sort: '-amount',
    page: 3,
    older: true,
  })
})

describe('what is not understood is named, left out and kept', () => {
  test.each([
    ['sector', 'tourism'],
    ['stage', 'soon'],
    ['place', 'atlantis'],
    ['side', 'xx'],
    ['min', 'a lot'],
    ['max', '-5'],
    ['sort', 'random'],
    ['page', '0'],
    ['q', 'x'.repeat(101)],
  ] as const)('%s=%s', (field, value) => {
    const reading = read({ [field]: value })
    expect(reading.ignored).toEqual([field])
    expect(reading.typed[field]).toBe(value)
    expect(reading.filters[field]).toBe(field === 'page' ? 1 : undefined)
  })

  test('an upper bound below the lower one', () => {
    expect(read({ min: '10', max: '5' })).toMatchObject({
      ignored: ['max'],
      filters: { min: 10, max: undefined },
    })
  })
})

test('empty fields of a form say nothing; of a repeated name the first value counts', () => {
  expect(read({ q: '', min: ' ', sector: ['energy', 'tourism'] })).toEqual({
    filters: { page: 1, older: false, sector: 'energy' },
    typed: { sector: 'energy' },
    ignored: [],
  })
})

test('addresses are short, sorted, and start over when the question changes', () => {
  const { filters } = read({ sector: 'energy', page: '4' })
  expect(listAddress({ page: 1, older: false })).toBe('/opportunities')
  expect(listAddress(filters, { page: 5 })).toBe('/opportunities?page=5&sector=energy')
  expect(listAddress(filters, { older: true })).toBe('/opportunities?older=1&sector=energy')
})
