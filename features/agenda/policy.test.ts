import { describe, expect, test } from 'vitest'
import type { Role } from '@/features/auth/viewer'
import type { MeetingState } from '@/features/meetings/queries/parts'
import {
  type AgendaStanding,
  type AgendaState,
  canAnswer,
  canAskAdoption,
  canCirculate,
  canOrder,
  canPropose,
  canReword,
  dayOfRule,
  type ItemKind,
  isAdoptable,
  isPast,
} from './policy'

const confirmed = { state: 'confirmed' as const }
const roles: Role[] = ['co_chair', 'secretary', 'delegate', 'administrator']
const who = (may: (viewer: { role: Role; side: string }) => boolean, side = 'pk') =>
  roles.filter((role) => may({ role, side }))

test('everybody but the administrator proposes; secretaries and co-chairs order', () => {
  expect(who((viewer) => canPropose(viewer, confirmed))).toEqual(['co_chair', 'secretary', 'delegate'])
  expect(who((viewer) => canOrder(viewer, confirmed))).toEqual(['co_chair', 'secretary'])
})

test.each<[MeetingState, boolean]>([
  ['proposed', true],
  ['countered', true],
  ['confirmed', true],
  ['postponed', true],
  ['held', false],
  ['closed', false],
  ['cancelled', false],
  ['historical', false],
])('of a %s meeting the agenda can be changed: %s', (state, expected) => {
  const viewer = { role: 'secretary', side: 'pk' } as const
  const item = { kind: 'regular', state: 'proposed', wordedBy: 'ru', meeting: { state } } as const
  expect([canPropose(viewer, { state }), canOrder(viewer, { state })]).toEqual([expected, expected])
  expect([canAnswer(viewer, item), canReword(viewer, item)]).toEqual([expected, expected])
})

describe('an item of which ru wrote the newest wording', () => {
  test.each<[ItemKind, AgendaState, string[], boolean]>([
    ['regular', 'proposed', ['pk'], true],
    ['regular', 'countered', ['pk'], true],
    ['regular', 'agreed', [], true],
    ['regular', 'deferred', [], false],
    ['regular', 'declined', [], false],
    ['opening', 'agreed', [], false],
    ['opening', 'proposed', [], false],
    ['review', 'agreed', [], false],
  ])('%s, %s: is answered by %j, worded anew: %s', (kind, state, answeredBy, isReworded) => {
    const item = { kind, state, wordedBy: 'ru', meeting: confirmed }
    const staff = (side: string) => ({ role: 'secretary', side }) as const
    expect(['pk', 'ru'].filter((side) => canAnswer(staff(side), item))).toEqual(answeredBy)
    for (const side of ['pk', 'ru']) expect(canReword(staff(side), item)).toBe(isReworded)
  })

  test('is for secretaries and co-chairs', () => {
    const item = { kind: 'regular', state: 'proposed', wordedBy: 'ru', meeting: confirmed } as const
    expect(who((viewer) => canAnswer(viewer, item))).toEqual(['co_chair', 'secretary'])
    expect(who((viewer) => canReword(viewer, item))).toEqual(['co_chair', 'secretary'])
  })
})

test.each<[MeetingState, string, string[]]>([
  ['confirmed', 'pk', ['co_chair', 'secretary']],
  ['postponed', 'pk', ['co_chair', 'secretary']],
  ['confirmed', 'ru', []],
  ['proposed', 'pk', []],
  ['held', 'pk', []],
])('a %s meeting of pk: %s circulates as %j', (state, side, expected) => {
  expect(who((viewer) => canCirculate(viewer, { state, hostSide: 'pk' }), side)).toEqual(expected)
})

const ready: AgendaStanding = {
  newest: { number: 1, kind: 'provisional' },
  isChanged: false,
  openItems: 0,
}

test.each<[string, Partial<AgendaStanding>, boolean]>([
  ['as it was circulated', {}, true],
  ['changed since', { isChanged: true }, false],
  ['with an open item', { openItems: 1 }, false],
  ['adopted already', { newest: { number: 2, kind: 'adopted' } }, false],
  ['never circulated', { newest: null }, false],
])('an agenda %s can be adopted: %s', (_name, changes, expected) => {
  expect(isAdoptable({ ...ready, ...changes })).toBe(expected)
})

test('adoption is asked for by secretaries and co-chairs of either side, once', () => {
  const agenda = { ...ready, meeting: confirmed, isAsked: false }
  for (const side of ['pk', 'ru'])
    expect(who((viewer) => canAskAdoption(viewer, agenda), side)).toEqual(['co_chair', 'secretary'])
  expect(who((viewer) => canAskAdoption(viewer, { ...agenda, isAsked: true }))).toEqual([])
  expect(who((viewer) => canAskAdoption(viewer, { ...agenda, meeting: { state: 'held' } }))).toEqual([])
})

test('a rule’s day is counted back from the start; after it is past, and a postponed meeting has none', () => {
  const startsAt = '2026-12-31T08:00:00Z'
  const day = dayOfRule({ state: 'confirmed', startsAt }, 21)
  expect(day?.toISOString()).toBe('2026-12-10T08:00:00.000Z')
  expect(isPast(day, new Date('2026-12-10T08:00:00Z'))).toBe(false)
  expect(isPast(day, new Date('2026-12-10T08:00:01Z'))).toBe(true)
  expect(isPast(dayOfRule({ state: 'postponed', startsAt }, 21), new Date('2027-01-01T00:00:00Z'))).toBe(
    false,
  )
})
