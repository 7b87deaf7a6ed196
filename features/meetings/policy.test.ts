import { expect, test } from 'vitest'
import type { Role } from '@/features/auth/viewer'
import { actsFor, canCloseMeeting, canWithdrawMeeting } from './policy'

const now = new Date('2026-11-24T09:00:00Z')
const ahead = '2027-01-12T06:00:00Z'
const begun = '2026-11-24T09:00:00Z'
const secretary = { role: 'secretary', side: 'pk' } as const

test.each([
  ['proposed', ahead, [], true, false],
  ['countered', ahead, [], true, false],
  ['confirmed', ahead, ['postpone', 'cancel', 'waive'], false, false],
  ['confirmed', begun, ['postpone', 'cancel', 'hold', 'waive'], false, false],
  ['postponed', ahead, ['cancel', 'waive'], false, false],
  ['held', begun, [], false, true],
  ['closed', begun, [], false, false],
  ['cancelled', ahead, [], false, false],
  ['historical', begun, [], false, false],
] as const)(
  'a meeting that is %s (%s): %j, withdrawn %s, closed %s',
  (state, startsAt, acts, withdrawn, closed) => {
    const meeting = { state, startsAt }
    expect(actsFor(secretary, meeting, now)).toEqual(acts)
    expect([canWithdrawMeeting(secretary, meeting), canCloseMeeting(secretary, meeting)]).toEqual([
      withdrawn,
      closed,
    ])
  },
)

test.each<[Role, boolean]>([
  ['co_chair', true],
  ['secretary', true],
  ['delegate', false],
  ['administrator', false],
])('a %s asks, withdraws and closes: %s', (role, expected) => {
  const viewer = { role, side: 'ru' }
  expect(actsFor(viewer, { state: 'confirmed', startsAt: ahead }, now).length > 0).toBe(expected)
  expect(canWithdrawMeeting(viewer, { state: 'proposed' })).toBe(expected)
  expect(canCloseMeeting(viewer, { state: 'held' })).toBe(expected)
})
