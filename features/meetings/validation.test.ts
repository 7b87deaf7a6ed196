import { expect, test } from 'vitest'
import { meetingSegment, parseMeetingAddress } from './validation'

const id = '0e6f3a52-8f0e-4d55-9a67-0f2a5f1f6c11'

test.each([
  ['jwg-3', { body: 'JWG', number: 3 }],
  [`p-${id}`, { id }],
  ['jwg-0', null],
  ['jwg-03', null],
  ['JWG-3', null],
  ['p-3', null],
  ['3', null],
])('%s', (segment, expected) => {
  expect(parseMeetingAddress(segment)).toEqual(expected)
})

test('a meeting stands at its number, a proposal at its id', () => {
  expect(meetingSegment({ id, body: 'JWG', number: 3 })).toBe('jwg-3')
  expect(meetingSegment({ id, body: 'JWG', number: null })).toBe(`p-${id}`)
})
