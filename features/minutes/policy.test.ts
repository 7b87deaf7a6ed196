import { expect, test } from 'vitest'
import { canComment, isWaitingForSignature } from './policy'

test.each([
  ['co_chair', 'agreed', [], true],
  ['co_chair', 'circulated', ['ru'], true],
  ['co_chair', 'agreed', ['pk'], false],
  ['co_chair', 'draft', [], false],
  ['co_chair', 'signed', [], false],
  ['secretary', 'agreed', [], false],
  ['administrator', 'agreed', [], false],
] as const)('a %s is asked to sign %s minutes signed by %j: %s', (role, state, signedSides, expected) => {
  expect(isWaitingForSignature({ role, side: 'pk' }, { state, signedSides })).toBe(expected)
})

test.each([
  ['delegate', 'circulated', true],
  ['administrator', 'circulated', false],
  ['delegate', 'agreed', false],
] as const)('a %s comments on %s minutes: %s', (role, state, expected) => {
  expect(canComment({ role, side: 'pk' }, { state })).toBe(expected)
})
