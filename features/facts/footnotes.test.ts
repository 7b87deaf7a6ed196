import { expect, test } from 'vitest'
import type { FigureValue } from '@/features/facts/figure'
import { footnotesOf } from '@/features/facts/footnotes'

const valueWith = (note: string | null): FigureValue => ({
  value: 1,
  valueHigh: null,
  words: null,
  unit: 'acre',
  asOf: '2026-01-01',
  asOfPrecision: 'year',
  sourceName: { en: 'Dawn' },
  sourceDate: null,
  confidence: 'reported',
  note: note === null ? null : { en: note },
})
const figure = (...values: FigureValue[]) => ({ figure: 'land', label: { en: 'Land' }, values })

test('equal notes are printed once, and every value points at its own', () => {
  const [undated, bare, nearly, again] = [
    valueWith('No date.'),
    valueWith(null),
    valueWith('Nearly.'),
    valueWith('No date.'),
  ]
  const { notes, numberOf } = footnotesOf([figure(undated, bare), figure(nearly, again)], 'en')
  expect(notes).toEqual([{ en: 'No date.' }, { en: 'Nearly.' }])
  expect([undated, bare, nearly, again].map(numberOf)).toEqual([1, null, 2, 1])
})
