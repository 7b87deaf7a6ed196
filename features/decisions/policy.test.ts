import { describe, expect, test } from 'vitest'
import { canReport, type DecisionStatus, isAgreed, isOverdue, sidesDiffer } from './policy'

const say = (pk: DecisionStatus | null, ru: DecisionStatus | null) => [
  { side: 'pk', status: pk },
  { side: 'ru', status: ru },
]

describe('what the sides say', () => {
  test.each([
    [say('open', 'open'), { agreed: true, differ: false }],
    [say('done', 'in_progress'), { agreed: false, differ: true }],
    [say(null, 'done'), { agreed: false, differ: false }],
    [say(null, null), { agreed: true, differ: false }],
  ])('%j', (reports, expected) => {
    expect({ agreed: isAgreed(reports), differ: sidesDiffer(reports) }).toEqual(expected)
  })
})

describe('overdue', () => {
  test.each([
    ['2026-11-22', say('done', 'open'), true],
    ['2026-11-22', say('done', null), true],
    ['2026-11-22', say('done', 'overtaken'), false],
    ['2026-11-23', say('open', 'open'), false],
    [null, say('open', 'open'), false],
  ] as const)('due on %s, %j', (dueOn, reports, expected) => {
    expect(isOverdue({ dueOn, reports }, '2026-11-23')).toBe(expected)
  })
})

test.each([
  ['delegate', true],
  ['secretary', true],
  ['co_chair', true],
  ['administrator', false],
] as const)('a %s may report: %s', (role, expected) => {
  expect(canReport({ role })).toBe(expected)
})
