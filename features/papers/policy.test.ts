import { expect, test } from 'vitest'
import { canAddVersion, canHandIn, canShare, isOpen } from './policy'

const held = { state: 'held' }
const own = { audience: 'pk', side: 'pk', byPerson: 'author' }
const joint = { ...own, audience: 'joint' }

test.each([
  ['delegate', 'confirmed', true],
  ['secretary', 'proposed', true],
  ['co_chair', 'held', true],
  ['administrator', 'confirmed', false],
  ['secretary', 'closed', false],
  ['secretary', 'cancelled', false],
  ['secretary', 'historical', false],
] as const)('a %s hands in a paper for a meeting that is %s: %s', (role, state, expected) => {
  expect(canHandIn({ role }, { state })).toBe(expected)
})

test.each([
  ['pk', 'delegate', joint, true],
  ['pk', 'delegate', own, true],
  ['ru', 'secretary', joint, false],
  ['pk', 'administrator', own, false],
] as const)('a version by the %s %s', (side, role, paper, expected) => {
  expect(canAddVersion({ id: 'somebody', side, role }, paper, held)).toBe(expected)
})

test.each([
  ['somebody', 'pk', 'secretary', own, true],
  ['somebody', 'pk', 'co_chair', own, true],
  ['somebody', 'pk', 'delegate', own, false],
  ['author', 'pk', 'delegate', own, true],
  ['author', 'pk', 'administrator', own, false],
  ['somebody', 'ru', 'secretary', own, false],
  ['somebody', 'pk', 'secretary', joint, false],
] as const)('shared by %s, %s %s', (id, side, role, paper, expected) => {
  expect(canShare({ id, side, role }, paper, held)).toBe(expected)
})

test('only what the scanner let through is open', () => {
  const open = (['pending', 'clean', 'infected', 'unscanned'] as const).filter((scan) => isOpen({ scan }))
  expect(open).toEqual(['clean', 'unscanned'])
})
