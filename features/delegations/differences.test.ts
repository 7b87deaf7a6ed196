import { expect, test } from 'vitest'
import { adding, type Change, moving, removing, replacing } from './changes'
import { differencesOf, hasDifferences } from './differences'
import { aListed, aMember } from './member.fixture'

const [head, first, second] = [aListed('A', 'head'), aListed('B'), aListed('C')]
const list = [head, first, second]
const after = (change: Change) => {
  const result = change(list)
  return result.ok ? result.value : []
}

test('one list beside itself has no differences, however its fields are ordered', () => {
  const same = list.map(({ post, name, capacity, key }) => ({ post, name, capacity, key }))
  expect(hasDifferences(differencesOf(list, same))).toBe(false)
})

test('who joined, who left and who changed is told by key', () => {
  const later = [head, { ...first, capacity: 'adviser' as const }, aListed('D')]
  const { joined, left, changed, isReordered } = differencesOf(list, later)
  expect(joined).toEqual(later.slice(2))
  expect(left).toEqual([second])
  expect(changed).toEqual([{ before: first, after: later[1] }])
  expect(isReordered).toBe(false)
})

test('rank is a difference', () => {
  expect(differencesOf(list, after(moving(second.key, -1))).isReordered).toBe(true)
})

test('lines are added, replaced, removed and moved; at the ends nothing moves', () => {
  expect(after(adding('k', aMember('D'))).at(-1)).toMatchObject({ key: 'k' })
  expect(after(replacing(first.key, aMember('E')))[1]).toEqual({ key: first.key, ...aMember('E') })
  expect(after(removing(first.key))).toEqual([head, second])
  expect(after(moving(head.key, -1))).toEqual(list)
  expect(after(moving(second.key, 1))).toEqual(list)
  expect(after(moving(head.key, 1))).toEqual([first, head, second])
})

test.each([
  ['a second head', adding('k', aMember('D', 'head')), 'second-head'],
  ['a name that stands there', adding('k', aMember('B')), 'same-name'],
  ['a line that is gone', removing('none'), 'gone'],
  ['a line that is gone, to be replaced', replacing('none', aMember('E')), 'gone'],
])('%s is refused', (_what, change, code) => {
  expect(change(list)).toEqual({ ok: false, code })
})
