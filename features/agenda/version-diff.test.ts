import { describe, expect, test } from 'vitest'
import { compareVersions, hasChanged, isUnchanged, type VersionItem } from './version-diff'

const item = (id: string, changes: Partial<VersionItem> = {}): VersionItem => ({
  id,
  title: { en: `Item ${id}`, ru: `Вопрос ${id}` },
  durationMinutes: 30,
  proposedBy: 'pk',
  state: 'agreed',
  ...changes,
})
const all = (ids: string) => [...ids].map((id) => item(id))
const moved = (from: string, to: string) =>
  compareVersions(all(from), all(to)).items.flatMap(({ item, movedFrom }) => (movedFrom ? [item.id] : []))

test('the same agenda has no change', () => {
  expect(isUnchanged(compareVersions(all('abc'), all('abc')))).toBe(true)
})

describe('only what was moved counts as moved', () => {
  test.each([
    ['abcd', 'acbd', ['c']],
    ['abcd', 'dabc', ['d']],
    ['abcd', 'bcda', ['a']],
    ['abcd', 'acd', []],
    ['abcd', 'axbcd', []],
    ['abcd', 'xdbc', ['d']],
  ])('%s → %s', (from, to, expected) => {
    // Of two neighbours that changed places either may be named; one of them is.
    expect(moved(from, to)).toHaveLength(expected.length)
    if (expected.length > 0 && to !== 'acbd') expect(moved(from, to)).toEqual(expected)
  })
})

test('an item that is new, and one that is gone, with their places', () => {
  const { items, removed } = compareVersions(all('abc'), all('acx'))
  expect(items.map(({ isAdded }) => isAdded)).toEqual([false, false, true])
  expect(items.map(({ place }) => place)).toEqual([1, 2, 3])
  expect(removed.map(({ item, place }) => [item.id, place])).toEqual([['b', 2]])
})

test('new words, another length and an answer are told apart', () => {
  const before = [item('a', { state: 'proposed' }), item('b')]
  const after = [item('a'), item('b', { title: { en: 'Item b', ru: 'Вопрос б' }, durationMinutes: 20 })]
  const [a, b] = compareVersions(before, after).items
  expect(a).toMatchObject({ words: null, longer: 0, settled: { from: 'proposed', to: 'agreed' } })
  expect(b).toMatchObject({ longer: -10, settled: null, movedFrom: null })
  expect(b?.words?.ru).toEqual([
    { kind: 'same', text: 'Вопрос ' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'б' },
  ])
  expect([a, b].map((change) => change && hasChanged(change))).toEqual([true, true])
})
