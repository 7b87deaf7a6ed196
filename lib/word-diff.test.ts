import { expect, test } from 'vitest'
import { diffWords } from './word-diff'

const signs = { same: '', added: '+', removed: '-' }
const read = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('')

test.each([
  ['the same text', 'Share of local suppliers', 'Share of local suppliers', 'Share of local suppliers'],
  ['a word put in', 'Share of suppliers', 'Share of local suppliers', 'Share of [+local ]suppliers'],
  ['a word left out', 'Share of local suppliers', 'Share of suppliers', 'Share of [-local ]suppliers'],
  ['whole words in Russian', 'Доля поставщиков', 'Доля поставок', 'Доля [-поставщиков][+поставок]'],
  ['neighbours as one change', 'the old mill', 'the new plant', 'the [-old mill][+new plant]'],
  ['a sign', 'Tests, results', 'Tests: results', 'Tests[-,][+:] results'],
  [
    'a word with a hyphen',
    'pre-feasibility study',
    'feasibility study',
    '[-pre-feasibility][+feasibility] study',
  ],
  ['everything', '', 'New', '[+New]'],
])('%s', (_name, before, after, expected) => {
  expect(read(before, after)).toBe(expected)
})

test('nothing of either text is lost', () => {
  const [before, after] = ['Доля  местных поставщиков в EPC-контракте', 'Доля и квалификация местных в EPC']
  const parts = diffWords(before, after)
  const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
  expect(without('added')).toBe(before)
  expect(without('removed')).toBe(after)
})
