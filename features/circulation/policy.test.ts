import { expect, test } from 'vitest'
import { canAgree, canCirculate, canComment, canEndReservation, canExtend, canReserve } from './policy'

const record = { state: 'circulated', hostSide: 'pk', revision: 1 }
const ROLES = ['delegate', 'secretary', 'co_chair', 'administrator'] as const
const who = (role: (typeof ROLES)[number], side = 'pk') => ({ role, side })
const allowed = (may: (role: (typeof ROLES)[number]) => boolean) => ROLES.filter(may)

test('the host’s staff circulates a draft', () => {
  const draft = { ...record, state: 'draft' }
  expect(allowed((role) => canCirculate(who(role), draft))).toEqual(['secretary', 'co_chair'])
  expect(allowed((role) => canCirculate(who(role, 'ru'), draft))).toEqual([])
  expect(allowed((role) => canCirculate(who(role), record))).toEqual([])
})

test('everybody but the administrator comments, and co-chairs reserve, while it circulates', () => {
  expect(allowed((role) => canComment(who(role), record))).toEqual(['delegate', 'secretary', 'co_chair'])
  expect(allowed((role) => canReserve(who(role), record))).toEqual(['co_chair'])
  expect(allowed((role) => canExtend(who(role), record))).toEqual(['secretary', 'co_chair'])
  const agreed = { ...record, state: 'agreed' }
  expect(allowed((role) => canComment(who(role), agreed) || canReserve(who(role), agreed))).toEqual([])
})

test('a reservation is ended by the co-chair of its own side, once', () => {
  const open = { side: 'ru', ending: null }
  expect(canEndReservation(who('co_chair', 'ru'), open)).toBe(true)
  expect(canEndReservation(who('co_chair', 'pk'), open)).toBe(false)
  expect(canEndReservation(who('secretary', 'ru'), open)).toBe(false)
  expect(canEndReservation(who('co_chair', 'ru'), { ...open, ending: 'resolved' })).toBe(false)
})

test('a side agrees once, to a text that nothing blocks', () => {
  const free = { state: 'circulated', agreed: ['ru'], blocks: 0 }
  expect(allowed((role) => canAgree(who(role), free))).toEqual(['secretary', 'co_chair'])
  expect(allowed((role) => canAgree(who(role, 'ru'), free))).toEqual([])
  expect(allowed((role) => canAgree(who(role), { ...free, blocks: 1 }))).toEqual([])
})
