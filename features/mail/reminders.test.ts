import { expect, test } from 'vitest'
import { type MeetingToRemind, remindersOf } from './reminders'

const rule = (key: string, days: number) => ({ key, title: { en: key }, days })

const meeting: MeetingToRemind = {
  id: 'm',
  state: 'confirmed',
  // Half past midnight in Karachi, half past ten of the evening before in Moscow.
  startsAt: '2026-05-04T19:30:00Z',
  endsAt: '2026-05-04T22:30:00Z',
  openItems: 1,
  minutesState: null,
  rules: [
    rule('notice', 45),
    rule('agenda-requests', 30),
    rule('provisional-agenda', 20),
    rule('signature', 30),
  ],
}

const at = (now: string, changes: Partial<MeetingToRemind> = {}) =>
  remindersOf({ ...meeting, ...changes }, new Date(now)).map(({ kind, about }) => [
    kind,
    about.rule,
    about.at,
  ])

const AGENDA = '2026-04-14T19:30:00.000Z'

test.each([
  ['a minute before the week begins', '2026-04-07T19:29:00Z', []],
  ['as the week begins, on two days of two calendars', '2026-04-07T19:30:00Z', ['deadline_soon']],
  ['a minute before midnight in Moscow', '2026-04-14T20:59:00Z', ['deadline_late']],
  ['a minute before the deadline', '2026-04-14T19:29:00Z', ['deadline_soon']],
  ['at the deadline, half past midnight in Karachi', '2026-04-14T19:30:00Z', ['deadline_late']],
])('%s', (_when, now, kinds) => {
  const agenda = at(now).filter(([, key]) => key === 'provisional-agenda')
  expect(agenda).toEqual(kinds.map((kind) => [kind, 'provisional-agenda', AGENDA]))
})

test('a window that closes is announced and never late', () => {
  expect(at('2026-04-01T00:00:00Z')).toContainEqual([
    'deadline_soon',
    'agenda-requests',
    '2026-04-04T19:30:00.000Z',
  ])
  expect(at('2026-04-05T00:00:00Z').map(([, key]) => key)).not.toContain('agenda-requests')
})

test('what was met or waived is not spoken of', () => {
  expect(at('2026-04-15T00:00:00Z', { openItems: 0 })).toEqual([])
  expect(at('2026-04-15T00:00:00Z', { rules: [] })).toEqual([])
})

test.each([
  ['2026-05-03T19:29:59Z', 0],
  ['2026-05-03T19:30:00Z', 1],
  ['2026-05-04T18:59:59Z', 1],
  ['2026-05-04T19:29:59Z', 1],
  ['2026-05-04T19:30:00Z', 0],
])('at %s there are %i reminders of the meeting itself', (now, count) => {
  expect(at(now, { rules: [] })).toHaveLength(count)
})

test('a meeting that is only proposed is not reminded of', () => {
  expect(at('2026-05-04T12:00:00Z', { rules: [], state: 'proposed' })).toEqual([])
})
