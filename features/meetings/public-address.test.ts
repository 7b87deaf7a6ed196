import { expect, test } from 'vitest'
import { publicMeetingNumber, publicMeetingPath } from '@/features/meetings/public-address'

test('an address and its number lead to each other', () => {
  expect(publicMeetingNumber(publicMeetingPath(12).replace('/meetings/', ''))).toBe(12)
})

test.each(['jwg-0', 'jwg-01', 'JWG-1', 'jwg-1 ', 'jwg-99999', 'p-1', 'jwg--1', ''])(
  '%j names no meeting',
  (segment) => {
    expect(publicMeetingNumber(segment)).toBeNull()
  },
)
