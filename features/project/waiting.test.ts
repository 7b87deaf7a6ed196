import { expect, test } from 'vitest'
import type { Role } from '@/features/auth/viewer'
import { whatWaits } from './waiting'

const meeting = { id: 'm', body: 'JWG', number: 3 }
const title = { en: 'Third' }
const work = {
  openMinutes: [
    {
      ...meeting,
      state: 'circulated' as const,
      circulationClosesAt: '2026-12-01T00:00:00Z',
      signedSides: [],
      agreedSides: ['ru'],
    },
  ],
  itemsToAnswer: [{ ...meeting, title, wordedBy: 'ru', count: 2 }],
  ownOverdue: [{ ref: 'JWG/2026/02-A03', text: title, dueOn: '2026-09-07' }],
  unanswered: { count: 1, oldest: '2026-11-19T07:00:00Z' },
  datesToAnswer: [{ ...meeting, bySide: 'ru', at: '2026-11-19T07:00:00Z' }],
  actsToAnswer: [{ ...meeting, bySide: 'ru', count: 1 }],
  unsigned: [
    { kind: 'corrigendum' as const, id: 'c', at: '2026-11-19T07:00:00Z', signedSides: ['ru'], meeting },
    {
      kind: 'procedure' as const,
      id: 'w',
      at: '2026-11-19T07:00:00Z',
      signedSides: [],
      title: { en: 'T', ru: 'Т' },
    },
    {
      kind: 'procedure' as const,
      id: 'x',
      at: '2026-11-19T07:00:00Z',
      signedSides: ['pk'],
      title: { en: 'T', ru: 'Т' },
    },
  ],
}
const nothing = {
  ...{ openMinutes: [], itemsToAnswer: [], ownOverdue: [], datesToAnswer: [], actsToAnswer: [] },
  unsigned: [],
  unanswered: { count: 0, oldest: null },
}

const kinds = (role: Role, given: Parameters<typeof whatWaits>[1]) =>
  whatWaits({ role, side: 'pk' }, given).map(({ kind }) => kind)

test.each([
  [
    'co_chair',
    [
      ...[
        'agree',
        'circulation',
        'corrigendum',
        'procedure',
        'dates',
        'acts',
        'agenda',
        'overdue',
        'inquiries',
      ],
    ],
  ],
  ['secretary', ['agree', 'circulation', 'dates', 'acts', 'agenda', 'overdue', 'inquiries']],
  ['delegate', ['circulation', 'overdue']],
  ['administrator', []],
] as const)('a %s is asked for %j', (role, expected) => {
  expect(kinds(role, work)).toEqual(expected)
})

test('whoever’s side agreed is asked no more, and an agreed text waits for the co-chair', () => {
  const [minutes] = work.openMinutes
  if (!minutes) throw new Error('nothing is open')
  const of = (change: Partial<typeof minutes> | { state: 'agreed' }) => ({
    ...nothing,
    openMinutes: [{ ...minutes, ...change }],
  })
  expect(kinds('secretary', of({ agreedSides: ['pk', 'ru'] }))).toEqual(['circulation'])
  expect(kinds('co_chair', of({ state: 'agreed' }))).toEqual(['sign'])
})

test('nothing waits where there is nothing', () => {
  expect(kinds('co_chair', nothing)).toEqual([])
})
