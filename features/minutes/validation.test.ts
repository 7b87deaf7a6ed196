import { expect, test } from 'vitest'
import { groupHash, parseHash } from './validation'

const hash = 'ab'.repeat(32)

test.each([
  [hash, hash],
  [hash.toUpperCase(), hash],
  [groupHash(hash), hash],
  [`  ${hash.slice(0, 32)}\n${hash.slice(32)} `, hash],
  [hash.slice(1), null],
  [`${hash}0`, null],
  ['g'.repeat(64), null],
  ['', null],
])('%j is the hash %s', (typed, expected) => {
  expect(parseHash(typed)).toBe(expected)
})

test('a printed hash has eight groups of eight', () => {
  expect(groupHash(hash).split(' ')).toEqual(Array(8).fill('abababab'))
})
