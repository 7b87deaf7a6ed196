import { expect, test } from 'vitest'
import { canKeepHolidays } from './policy'

test.each([
  ['co_chair', true],
  ['secretary', true],
  ['delegate', false],
  ['administrator', false],
] as const)("a %s keeps the side's holidays: %s", (role, expected) => {
  expect(canKeepHolidays({ role })).toBe(expected)
})
