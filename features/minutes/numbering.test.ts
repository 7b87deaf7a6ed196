import { expect, test } from 'vitest'
import { numbered } from './numbering'

const clause = (kind: 'heading' | 'discussion') => ({
  ...{ id: '', number: '', kind, en: null, ru: null, itemId: null, offices: null, dueOn: null },
})

test('headings count, and what stands under one counts with it', () => {
  const kinds = ['discussion', 'heading', 'discussion', 'discussion', 'heading', 'discussion'] as const
  expect(numbered(kinds.map(clause)).map(({ number }) => number)).toEqual([
    '0.1',
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
  ])
})
