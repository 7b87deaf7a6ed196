import { expect, test } from 'vitest'
import { canAnswer, canMove, type MotionAnswer } from './policy'

const asked = { bySide: 'pk', answer: null }

test.each([
  ['co_chair', true],
  ['secretary', true],
  ['delegate', false],
  ['administrator', false],
] as const)('a %s asks for a joint act: %s', (role, expected) => {
  expect(canMove({ side: 'pk', role })).toBe(expected)
  expect(canAnswer({ side: 'ru', role }, asked, 'agreed')).toBe(expected)
})

test.each<[string, MotionAnswer, boolean]>([
  ['pk', 'agreed', false],
  ['pk', 'refused', false],
  ['pk', 'withdrawn', true],
  ['ru', 'agreed', true],
  ['ru', 'refused', true],
  ['ru', 'withdrawn', false],
])('the side %s answers the motion of pk with %s: %s', (side, answer, expected) => {
  expect(canAnswer({ side, role: 'secretary' }, asked, answer)).toBe(expected)
})

test('an answer is given once', () => {
  expect(canAnswer({ side: 'ru', role: 'secretary' }, { bySide: 'pk', answer: 'refused' }, 'agreed')).toBe(
    false,
  )
})
