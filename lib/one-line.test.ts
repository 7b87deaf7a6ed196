import { expect, test } from 'vitest'
import { oneLine } from './one-line'

test.each([
  ['Subject\r\nBcc: all@example.org', 'Subject Bcc: all@example.org'],
  ['a\u2028b\u2029c\u0085d\u0000e', 'a b c d e'],
  ['gnp.\u202eexe\u202c \u2066x\u2069', 'gnp.exe x'],
  ['می\u200cخواہم', 'می\u200cخواہم'],
  ['  plain  text ', 'plain text'],
])('%j becomes %j', (typed, line) => {
  expect(oneLine(typed)).toBe(line)
})

test('a long one is cut between signs, never within one', () => {
  expect(oneLine('🏗'.repeat(300), 10)).toBe(`${'🏗'.repeat(9)}…`)
})
