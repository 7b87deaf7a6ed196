import { expect, test } from 'vitest'
import type { Role } from '@/features/auth/viewer'
import { canCallMeeting, canConfirm, canPropose, isShortNotice, type Search } from './policy'

const now = new Date('2026-11-24T09:00:00Z')
const ahead = [{ startsAt: '2027-01-12T06:00:00Z' }]
const past = [{ startsAt: '2026-11-24T09:00:00Z' }]
const ofPk = (state: string, slots = ahead): Search => ({ state, round: { number: 1, bySide: 'pk', slots } })

test.each<[Role, boolean]>([
  ['co_chair', true],
  ['secretary', true],
  ['delegate', false],
  ['administrator', false],
])('a %s calls a meeting and answers a call: %s', (role, expected) => {
  expect(canCallMeeting({ role })).toBe(expected)
  expect(canConfirm({ side: 'ru', role }, ofPk('proposed'))).toBe(expected)
  expect(canPropose({ side: 'ru', role }, ofPk('proposed'), now)).toBe(expected)
})

test.each<[string, string, Search, boolean, boolean]>([
  ['the side that wrote the round', 'pk', ofPk('proposed'), false, false],
  ['the other side', 'ru', ofPk('countered'), true, true],
  ['the side that wrote it, when its dates have passed', 'pk', ofPk('proposed', past), false, true],
  [
    'the side that wrote it, when one date is still ahead',
    'pk',
    ofPk('proposed', [...past, ...ahead]),
    false,
    false,
  ],
  ['either side after a postponement', 'pk', { state: 'postponed', round: null }, false, true],
  ['the other side of a round after a postponement', 'ru', ofPk('postponed'), true, true],
  ['anybody once the date stands', 'ru', ofPk('confirmed'), false, false],
  ['anybody once it is off', 'ru', ofPk('cancelled'), false, false],
])('%s', (_name, side, search, confirms, proposes) => {
  const viewer = { side, role: 'secretary' as const }
  expect([canConfirm(viewer, search), canPropose(viewer, search, now)]).toEqual([confirms, proposes])
})

test.each([
  ['2026-12-22T09:00:00.000Z', false],
  ['2026-12-22T08:59:59.999Z', true],
])('with 28 days of notice %s is short: %s', (startsAt, expected) => {
  expect(isShortNotice({ startsAt }, 28, now)).toBe(expected)
})
