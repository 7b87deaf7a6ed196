import { expect, test } from 'vitest'
import { canWriteNote } from './policy'
import { noteInput } from './validation'

test.each([
  ['delegate', true],
  ['secretary', true],
  ['co_chair', true],
  ['administrator', false],
] as const)('a %s may write a note: %s', (role, expected) => {
  expect(canWriteNote({ role })).toBe(expected)
})

const id = '0e6f3a52-8f0e-4d55-9a67-0f2a5f1f6c11'
const given = (body: string) => noteInput.safeParse({ meetingId: id, formKey: id, body })

test.each([
  ['   \r\n ', false],
  ['A line\r\nand another', true],
  ['x'.repeat(8000), true],
  ['x'.repeat(8001), false],
])('a note of such a text is taken: %#', (body, expected) => {
  expect(given(body).success).toBe(expected)
})

test('line ends are stored as one character', () => {
  expect(given(' one\r\ntwo ').data?.body).toBe('one\ntwo')
})
