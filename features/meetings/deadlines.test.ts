import { describe, expect, test } from 'vitest'
import { deadlinesOf, nextDeadline } from './deadlines'

const title = { en: 'Rule', ru: 'Правило', ur: 'قاعدہ' }
const rules = [
  { key: 'notice', title, days: 28 },
  { key: 'agenda-requests', title, days: 21 },
  { key: 'provisional-agenda', title, days: 15 },
  { key: 'draft-minutes', title, days: 15 },
  { key: 'circulation', title, days: 10 },
  { key: 'signature', title, days: 28 },
]
const meeting: Parameters<typeof deadlinesOf>[0] = {
  state: 'confirmed',
  startsAt: '2026-12-31T08:00:00Z',
  endsAt: '2026-12-31T11:00:00Z',
  openItems: 2,
  minutesState: null,
  waived: [],
}
const states = (changes: Partial<typeof meeting>, now: string) =>
  deadlinesOf({ ...meeting, ...changes }, rules, new Date(now)).map(
    ({ rule, state }) => `${rule.key} ${state}`,
  )

describe('deadlines under the rules of procedure', () => {
  test('stand in the order of their days, at the hour of the meeting', () => {
    const found = deadlinesOf(meeting, rules, new Date('2026-12-01T00:00:00Z'))
    expect(found.map(({ rule, at }) => [rule.key, at.toISOString()])).toEqual([
      ['notice', '2026-12-03T08:00:00.000Z'],
      ['agenda-requests', '2026-12-10T08:00:00.000Z'],
      ['provisional-agenda', '2026-12-16T08:00:00.000Z'],
      ['draft-minutes', '2027-01-15T11:00:00.000Z'],
      ['signature', '2027-01-28T11:00:00.000Z'],
    ])
  })

  test.each([
    ['a week before', {}, '2026-12-09T08:00:00Z', 'provisional-agenda soon'],
    ['longer before', {}, '2026-12-09T07:59:59Z', 'provisional-agenda ahead'],
    ['the day after with open items', {}, '2026-12-17T08:00:00Z', 'provisional-agenda late'],
    ['with every item settled', { openItems: 0 }, '2026-12-17T08:00:00Z', 'provisional-agenda met'],
    ['a window that has passed', {}, '2026-12-11T08:00:00Z', 'agenda-requests closed'],
    ['a proposal past its notice', { state: 'proposed' }, '2026-12-04T08:00:00Z', 'notice late'],
    ['signed', { state: 'closed', minutesState: 'signed' }, '2027-03-01T08:00:00Z', 'signature met'],
    [
      'not signed in time',
      { state: 'held', minutesState: 'agreed' },
      '2027-03-01T08:00:00Z',
      'signature late',
    ],
  ])('%s', (_name, changes, now, expected) => {
    expect(states(changes, now)).toContain(expected)
  })

  test.each(['historical', 'cancelled', 'postponed'])('a meeting that is %s has none', (state) => {
    expect(states({ state }, '2026-12-01T00:00:00Z')).toEqual([])
  })

  test('the next one is the earliest that is neither met nor past', () => {
    const found = deadlinesOf(meeting, rules, new Date('2026-12-11T08:00:00Z'))
    expect(nextDeadline(found)?.rule.key).toBe('provisional-agenda')
  })
})
