import { expect, test } from 'vitest'
import { canKeepList, canNotify } from './policy'

test.each([
  ['secretary', true],
  ['co_chair', true],
  ['delegate', false],
  ['administrator', false],
] as const)('a %s keeps the list and notifies: %s', (role, expected) => {
  expect(canKeepList({ role }, { state: 'confirmed' })).toBe(expected)
  expect(canNotify({ role }, { state: 'confirmed' })).toBe(expected)
})

test.each([
  ['proposed', true, false],
  ['countered', true, false],
  ['confirmed', true, true],
  ['postponed', true, false],
  ['held', false, false],
  ['closed', false, false],
  ['cancelled', false, false],
  ['historical', false, false],
])('for a %s meeting the list is kept: %s, and notified: %s', (state, kept, notified) => {
  expect(canKeepList({ role: 'secretary' }, { state })).toBe(kept)
  expect(canNotify({ role: 'secretary' }, { state })).toBe(notified)
})
