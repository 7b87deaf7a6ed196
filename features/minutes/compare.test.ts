import { expect, test } from 'vitest'
import type { ClauseContent, MinutesContent } from '@/db/schema/minutes-text'
import { richTextOf } from '@/lib/rich-text'
import { compareTexts } from './compare'

const clause = (id: string, en: string, kind: ClauseContent['kind'] = 'discussion'): ClauseContent => ({
  ...{ id, number: id, kind, en: richTextOf(en), ru: null, itemId: null, offices: null, dueOn: null },
})
const text = (...clauses: ClauseContent[]): MinutesContent => ({ authenticText: 'both', clauses })

test('what was added, changed and taken out is told word by word', () => {
  const before = text(clause('1', 'Same.'), clause('2', 'The ore comes by rail.'), clause('3', 'Gone.'))
  const after = text(
    clause('4', 'New.'),
    clause('1', 'Same.'),
    clause('2', 'The ore comes by sea.', 'decision'),
  )
  expect(compareTexts(before, after, 'en')).toMatchObject([
    { id: '4', what: 'added', parts: [{ kind: 'added', text: 'New.' }] },
    { id: '2', what: 'changed', kind: 'decision' },
    { id: '3', what: 'removed', parts: [{ kind: 'removed', text: 'Gone.' }] },
  ])
  expect(compareTexts(before, after, 'en')[1]?.parts).toContainEqual({ kind: 'removed', text: 'rail' })
  expect(compareTexts(before, before, 'en')).toEqual([])
})

test('each language is compared by itself', () => {
  const [before, after] = [text(clause('1', 'One.')), text(clause('1', 'Two.'))]
  expect(compareTexts(before, after, 'ru')).toEqual([])
})
