import { expect, test } from 'vitest'
import { parseMarkup, writeMarkup } from './rich-text-markup'
import { richText } from './rich-text-schema'

const typed = `The Sides **decided** to meet *soon*, see [the rules](https://example.org/a).
- in Karachi
- in Moscow
1. first
2. second
5 * 3 is fifteen, and a lone ** stays`

test('what is typed becomes data and comes back as it was typed', () => {
  const text = parseMarkup(typed)
  expect(richText.safeParse(text).success).toBe(true)
  expect(text?.map(({ kind }) => kind)).toEqual(['paragraph', 'bullets', 'numbers', 'paragraph'])
  expect(writeMarkup(text)).toBe(typed)
  expect(parseMarkup(writeMarkup(text))).toEqual(text)
})

test.each(['', '  \n\t ', '\r\n'])('%j is no text', (nothing) => {
  expect(parseMarkup(nothing)).toBeNull()
})

test.each([['[a](javascript:alert(1))'], ['[a](data:text/html,b)'], ['<b onclick="x">c</b>']])(
  '%s stays words',
  (words) => {
    expect(parseMarkup(words)).toEqual([{ kind: 'paragraph', runs: [{ text: words }] }])
  },
)
