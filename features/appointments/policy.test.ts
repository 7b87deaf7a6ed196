import { expect, test } from 'vitest'
import { canAppoint, canBeAlternate } from './policy'

test.each([
  ['co_chair', true],
  ['secretary', false],
  ['delegate', false],
  ['administrator', false],
] as const)('a %s appoints: %s', (role, may) => expect(canAppoint({ role })).toBe(may))

test.each([
  ['delegate', 'pk', 'a', true],
  ['secretary', 'pk', 'a', true],
  ['administrator', 'pk', 'a', false],
  ['co_chair', 'pk', 'a', false],
  [null, 'pk', 'a', false],
  ['delegate', 'ru', 'a', false],
  ['delegate', 'pk', 'me', false],
] as const)('%s of %s (%s) can be alternate: %s', (role, side, id, may) =>
  expect(canBeAlternate({ side: 'pk', id: 'me' }, { id, side, role })).toBe(may),
)
