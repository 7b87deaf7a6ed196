import { expect, test } from 'vitest'
import { canBegin, canWrite, isVoidedByEdit, isWaitingForSignature } from './policy'

test.each([
  ['co_chair', 'agreed', [], true],
  ['co_chair', 'agreed', ['ru'], true],
  ['co_chair', 'circulated', [], false],
  ['co_chair', 'agreed', ['pk'], false],
  ['co_chair', 'draft', [], false],
  ['co_chair', 'signed', [], false],
  ['secretary', 'agreed', [], false],
  ['administrator', 'agreed', [], false],
] as const)('a %s is asked to sign %s minutes signed by %j: %s', (role, state, signedSides, expected) => {
  expect(isWaitingForSignature({ role, side: 'pk' }, { state, signedSides })).toBe(expected)
})

const ROLES = ['delegate', 'secretary', 'co_chair', 'administrator'] as const
const who = (may: (viewer: { role: (typeof ROLES)[number]; side: string }) => boolean) =>
  ROLES.filter((role) => may({ role, side: 'pk' }))

test('staff of either side write until it is signed, and begin what was held', () => {
  const staff = ['secretary', 'co_chair']
  expect(who((viewer) => canWrite(viewer, { state: 'draft' }))).toEqual(staff)
  expect(who((viewer) => canWrite(viewer, { state: 'agreed' }))).toEqual(staff)
  expect(who((viewer) => canWrite(viewer, { state: 'signed' }))).toEqual([])
  expect(who((viewer) => canBegin(viewer, { state: 'held', minutesState: null }))).toEqual(staff)
  expect(who((viewer) => canBegin(viewer, { state: 'confirmed', minutesState: null }))).toEqual([])
  expect(who((viewer) => canBegin(viewer, { state: 'held', minutesState: 'draft' }))).toEqual([])
})

test.each([
  ['draft', false],
  ['circulated', true],
  ['agreed', true],
] as const)('an edit of a text that is %s voids something: %s', (state, expected) => {
  expect(isVoidedByEdit({ state })).toBe(expected)
})
