import { expect, test } from 'vitest'
import { meetingReference, meetingSegment, parseMeetingAddress } from './validation'

const id = '0e6f3a52-8f0e-4d55-9a67-0f2a5f1f6c11'

test.each([
  ['jwg-3', { body: 'JWG', number: 3 }],
  [`p-${id}`, { id }],
  ['jwg-t-1', { body: 'JWG-T', number: 1 }],
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

test('a reference holds body, year and running number', () => {
  expect(meetingReference({ body: 'JWG-T', number: 1, startsAt: '2026-12-06T08:00:00+00:00' })).toBe(
    'JWG-T/2026/01',
  )
  expect(meetingReference({ body: 'JWG', number: null, startsAt: '2026-12-06T08:00:00+00:00' })).toBeNull()
})
