import { expect, test } from 'vitest'
import { holidaysOf } from './holidays'

const days = (year: number, name: string) =>
  holidaysOf(year)
    .filter((row) => 'en' in row.name && row.name.en === name)
    .map(({ day }) => day)

test.each([
  [2026, 'Eid-ul-Fitr', '2026-03-20'],
  [2027, 'Eid-ul-Azha', '2027-05-16'],
  [2028, 'Ashura', '2028-06-03'],
  [2027, 'Eid Milad-un-Nabi', '2027-08-15'],
])('%i: %s is expected within a day of %s', (year, name, expected) => {
  const [first = ''] = days(year, name)
  expect(Math.abs(Date.parse(first) - Date.parse(expected))).toBeLessThanOrEqual(86_400_000)
})

test('feasts of the moon are provisional, fixed days are not', () => {
  const provisional = holidaysOf(2027).filter((row) => row.is_provisional)
  expect(new Set(provisional.map(({ side }) => side))).toEqual(new Set(['pk']))
  expect(provisional).toHaveLength(9)
})

test('the Russian New Year lasts eight days', () => {
  expect(days(2028, 'New Year and Christmas holidays')).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2028-01-0${day}`),
  )
})
