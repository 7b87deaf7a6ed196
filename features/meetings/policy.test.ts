import { expect, test } from 'vitest'
import { canAnswerAgendaItem } from './policy'

test.each([
  ['secretary', 'pk', true],
  ['co_chair', 'pk', true],
  ['delegate', 'pk', false],
  ['administrator', 'pk', false],
  ['secretary', 'ru', false],
  ['co_chair', 'ru', false],
] as const)('a %s of %s answers an item of ru: %s', (role, side, expected) => {
  expect(canAnswerAgendaItem({ role, side }, { proposedBy: 'ru' })).toBe(expected)
})
