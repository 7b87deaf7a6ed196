import { expect, test } from 'vitest'
import { derivedId, isUuid } from './ids'

test('a derived id is one, the same for the same words and another for others', () => {
  expect(isUuid(derivedId('a', 'b'))).toBe(true)
  expect(derivedId('a', 'b')).toBe(derivedId('a', 'b'))
  expect(new Set([derivedId('a', 'b'), derivedId('ab'), derivedId('b', 'a')]).size).toBe(3)
})
