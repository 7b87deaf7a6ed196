import { expect, test } from 'vitest'
import type { ClauseContent, MinutesContent } from '@/db/schema/minutes-text'
import { richTextOf } from '@/lib/rich-text'
import { type ClauseEdit, edited, restored } from './edits'

const clause = (id: string, kind: ClauseContent['kind'] = 'discussion'): ClauseContent => ({
  ...{
    id,
    number: '',
    kind,
    en: richTextOf(id),
    ru: richTextOf(id),
    itemId: null,
    offices: null,
    dueOn: null,
  },
})
const text = (...clauses: ClauseContent[]): MinutesContent => ({ authenticText: 'both', clauses })
const base = text(clause('h', 'heading'), clause('a'), clause('b'))
const written = (words: string) =>
  ({ kind: 'decision', en: richTextOf(words), ru: null, dueOn: null }) as const
const idsOf = (content: MinutesContent | null) => content?.clauses.map(({ id, number }) => `${number} ${id}`)
const write = (id: string, words: string): ClauseEdit => ({
  edit: 'write',
  clause: id,
  written: written(words),
})

test('a clause is written, added, moved and removed, and the numbers follow', () => {
  expect(edited(base, base, write('a', 'New'))?.clauses[1]).toMatchObject({
    kind: 'decision',
    ru: null,
    number: '1.1',
  })
  const added = edited(base, base, { edit: 'add', clause: 'c', after: 'a', written: written('c') })
  expect(idsOf(added)).toEqual(['1 h', '1.1 a', '1.2 c', '1.3 b'])
  expect(idsOf(edited(base, base, { edit: 'add', clause: 'c', after: null, written: written('c') }))).toEqual(
    [...['0.1 c', '1 h', '1.1 a', '1.2 b']],
  )
  expect(idsOf(edited(base, base, { edit: 'move', clause: 'b', to: 'up' }))).toEqual([
    '1 h',
    '1.1 b',
    '1.2 a',
  ])
  expect(edited(base, base, { edit: 'move', clause: 'b', to: 'down' })).toBe(base)
  expect(idsOf(edited(base, base, { edit: 'remove', clause: 'a' }))).toEqual(['1 h', '1.1 b'])
  expect(edited(base, base, { edit: 'declare', authenticText: 'en' })?.authenticText).toBe('en')
})

test('what others changed elsewhere stays, and what they changed here is not overwritten', () => {
  const theirs = edited(base, base, write('b', 'Theirs'))
  if (!theirs) throw new Error('not written')
  const both = edited(theirs, base, write('a', 'Mine'))
  expect(both?.clauses.map(({ en }) => en)).toEqual([
    richTextOf('h'),
    richTextOf('Mine'),
    richTextOf('Theirs'),
  ])
  expect(edited(theirs, base, write('b', 'Mine'))).toBeNull()
  expect(edited(theirs, base, { edit: 'remove', clause: 'b' })).toBeNull()
})

test('an edit that was made already is made once', () => {
  const once = edited(base, base, write('a', 'New'))
  expect(once && edited(once, base, write('a', 'New'))).toBe(once)
  const added = edited(base, base, { edit: 'add', clause: 'c', after: 'a', written: written('c') })
  expect(added && edited(added, base, { edit: 'add', clause: 'c', after: 'a', written: written('c') })).toBe(
    added,
  )
  const removed = edited(base, base, { edit: 'remove', clause: 'a' })
  expect(removed && edited(removed, base, { edit: 'remove', clause: 'a' })).toBe(removed)
})

test('what is gone cannot be written or moved, and nothing is put behind it', () => {
  const without = text(clause('h', 'heading'), clause('b'))
  expect(edited(without, base, write('a', 'New'))).toBeNull()
  expect(edited(without, base, { edit: 'move', clause: 'a', to: 'up' })).toBeNull()
  expect(edited(without, base, { edit: 'add', clause: 'c', after: 'a', written: written('c') })).toBeNull()
})

test('an earlier text is put back only over the text that was read', () => {
  const later = edited(base, base, write('a', 'New'))
  if (!later) throw new Error('not written')
  expect(restored(later, later, base)).toEqual(base)
  expect(restored(later, base, base)).toBeNull()
  expect(restored(base, base, base)).toBe(base)
})

test('the offices of a clause stay where an edit does not speak of them, and change where it does', () => {
  const offices = { pk: { en: 'Office', ru: 'Ведомство' } }
  const named = edited(base, base, { edit: 'write', clause: 'a', written: { ...written('a'), offices } })
  expect(named?.clauses[1]?.offices).toEqual(offices)
  const later = named && edited(named, named, write('a', 'Other'))
  expect(later?.clauses[1]?.offices).toEqual(offices)
  const none =
    named && edited(named, named, { edit: 'write', clause: 'a', written: { ...written('a'), offices: null } })
  expect(none?.clauses[1]?.offices).toBeNull()
})
