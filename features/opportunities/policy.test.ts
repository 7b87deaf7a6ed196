import { describe, expect, test } from 'vitest'
import {
  canEdit,
  canPublish,
  canReturn,
  canSubmit,
  canWithdraw,
  canWriteOpportunities,
  isOutOfList,
  isUnverified,
  type Standing,
} from './policy'

const author = { id: 'a', side: 'pk', role: 'secretary' } as const
const colleague = { id: 'b', side: 'pk', role: 'secretary' } as const
const coChair = { id: 'c', side: 'pk', role: 'co_chair' } as const
const delegate = { id: 'd', side: 'pk', role: 'delegate' } as const
const administrator = { id: 'e', side: 'pk', role: 'administrator' } as const
const stranger = { id: 'f', side: 'ru', role: 'secretary' } as const
const everyone = { author, colleague, coChair, delegate, administrator, stranger }

const it: Standing = {
  audience: 'pk',
  state: 'draft',
  number: 3,
  publishedNumber: null,
  authorId: 'a',
  isComplete: true,
}
const states = ['draft', 'in_review', 'published', 'withdrawn'] as const
const editors = ['author', 'colleague', 'coChair']
const nobody: string[] = []

describe.each([
  ['canEdit', canEdit, { draft: editors, in_review: nobody, published: editors, withdrawn: nobody }],
  ['canSubmit', canSubmit, { draft: editors, in_review: nobody, published: editors, withdrawn: nobody }],
  [
    'canPublish',
    canPublish,
    { draft: nobody, in_review: ['colleague', 'coChair'], published: nobody, withdrawn: nobody },
  ],
  ['canReturn', canReturn, { draft: nobody, in_review: editors, published: nobody, withdrawn: nobody }],
  ['canWithdraw', canWithdraw, { draft: editors, in_review: editors, published: editors, withdrawn: nobody }],
] as const)('%s', (_name, rule, allowed) => {
  test.each(states)('%s', (state) => {
    const names = Object.entries(everyone)
      .filter(([, viewer]) => rule(viewer, { ...it, state }))
      .map(([name]) => name)
    expect(names).toEqual(allowed[state])
  })
})

test('a published text without news, or a text that no language has in full, is not sent for review', () => {
  expect(canSubmit(author, { ...it, state: 'published', publishedNumber: 3 })).toBe(false)
  expect(canSubmit(author, { ...it, isComplete: false })).toBe(false)
})

test('only secretaries and co-chairs write', () => {
  const writers = Object.entries(everyone).filter(([, viewer]) => canWriteOpportunities(viewer))
  expect(writers.map(([name]) => name)).toEqual([...editors, 'stranger'])
})

test.each([
  ['2026-03-31', 0, false, false],
  ['2025-12-31', 90, false, false],
  ['2025-12-30', 91, true, false],
  ['2025-10-02', 180, true, false],
  ['2025-10-01', 181, true, true],
])('verified on %s, %i days ago', (day, _days, unverified, out) => {
  const today = new Date('2026-03-31T21:00:00Z')
  expect([isUnverified(day, today), isOutOfList(day, today)]).toEqual([unverified, out])
})
