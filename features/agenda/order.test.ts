import { expect, test } from 'vitest'
import { carryOver, moveBy, moveTo } from './order'

const list = [...'abcde']
const joined = (ids: readonly string[]) => ids.join('')

test.each([
  ['d', 'up', 'abdce'],
  ['c', 'down', 'abdce'],
  ['c', 'up', 'abcde'],
  ['e', 'down', 'abcde'],
  ['a', 'down', 'abcde'],
  ['b', 'down', 'abcde'],
  ['x', 'up', 'abcde'],
] as const)('%s goes %s below two that are fixed', (id, direction, expected) => {
  expect(joined(moveBy(list, id, direction, 2))).toBe(expected)
})

test.each([
  ['e', 2, 'abecd'],
  ['c', 4, 'abdec'],
  ['d', 1, 'abcde'],
  ['d', 9, 'abcde'],
] as const)('%s is put at %i', (id, place, expected) => {
  expect(joined(moveTo(list, id, place, 2))).toBe(expected)
})

test('an order made meanwhile keeps its sense', () => {
  expect(joined(carryOver([...'abdc'], [...'abcx']))).toBe('abcx')
  expect(joined(carryOver([...'abedc'], [...'abcdex']))).toBe('abedcx')
})
