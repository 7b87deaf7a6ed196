import { describe, expect, test } from 'vitest'
import { decisionFilter, decisionSegment, parseDecisionSegment } from './validation'

describe('references and addresses say the same', () => {
  test.each([
    ['JWG/2026/03-D07', 'jwg-2026-03-d07'],
    ['JWG/2026/WP2-D01', 'jwg-2026-wp2-d01'],
    ['JWG-T/2026/01-A12', 'jwg-t-2026-01-a12'],
  ])('%s', (ref, segment) => {
    expect(decisionSegment(ref)).toBe(segment)
    expect(parseDecisionSegment(segment)).toBe(ref)
  })

  test.each(['', 'jwg', 'JWG-2026-03-D07', 'jwg-2026-03-x07', "jwg-2026-03-d07'--", 'jwg-2026-03-d07/..'])(
    'no reference: %s',
    (segment) => {
      expect(parseDecisionSegment(segment)).toBeNull()
    },
  )
})

test('a filter keeps what it knows and forgets the rest', () => {
  expect(
    decisionFilter.parse({
      status: 'nonsense',
      side: 'pk',
      differ: ['1', '1'],
      overdue: '1',
      after: 'x',
      more: '1',
    }),
  ).toEqual({ side: 'pk', overdue: '1' })
})
