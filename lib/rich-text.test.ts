import { expect, test } from 'vitest'
import { isSafeLink, plainText, type RichText, richTextOf } from './rich-text'
import { richText } from './rich-text-schema'

const paragraph = (run: object) => [{ kind: 'paragraph', runs: [run] }]

test.each([
  [{ text: 'Стороны решили.' }],
  [{ text: 'The Sides decided.', bold: true, italic: true }],
  [{ text: 'a page', link: 'https://example.org/a?b=c#d' }],
])('%j is a text', (run) => {
  expect(richText.safeParse(paragraph(run)).success).toBe(true)
})

test.each([
  [{ text: '' }],
  [{ text: 'a', bold: 'true' }],
  [{ text: 'a', onclick: 'b' }],
  [{ text: 'a', link: 'javascript:alert(1)' }],
  [{ text: 'a\u202Eb' }],
  [{ text: 'a\u0000b' }],
  [{ text: 'e\u0301' }],
  [{ text: 'a'.repeat(20_001) }],
])('%j is none', (run) => {
  expect(richText.safeParse(paragraph(run)).success).toBe(false)
})

test('a text of many blocks has a limit of its own', () => {
  const long = Array.from({ length: 3 }, () => paragraph({ text: 'a'.repeat(9000) })).flat()
  expect(richText.safeParse(long).success).toBe(false)
})

test.each([
  ['https://example.org/', true],
  ['http://example.org', true],
  ['mailto:secretary@example.org', true],
  ['JAVASCRIPT:alert(1)', false],
  [' https://example.org', false],
  ['//example.org', false],
  ['/en/workspace', false],
  ['data:text/html,a', false],
  ['https://', false],
  ['https://example.org/"onload=', false],
  ['file:///etc/hosts', false],
])('%s is a safe link: %s', (href, expected) => {
  expect(isSafeLink(href)).toBe(expected)
})

test('plain words and back', () => {
  expect(richTextOf(' \n')).toBeNull()
  expect(plainText(richTextOf('One\n\n Two '))).toBe('One\nTwo')
  const list: RichText = [
    { kind: 'bullets', items: [[{ text: 'a' }, { text: 'b', bold: true }], [{ text: 'c' }]] },
  ]
  expect(plainText(list)).toBe('ab\nc')
  expect(plainText(null)).toBe('')
})
