import { describe, expect, test } from 'vitest'
import { type Coming, presenceOf } from './presence'
import { lackingDuring, quorumOf } from './quorum'
import { timesOf } from './times'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute))
const coming = (key: string, kind: Coming['kind'], minute: number): Coming => ({
  key,
  kind,
  at: at(minute).toISOString(),
})
const side = (code: string) => ({
  side: code,
  members: [
    { key: `${code}-head`, capacity: 'head' as const },
    { key: `${code}-1`, capacity: 'member' as const },
    { key: `${code}-2`, capacity: 'member' as const },
    { key: `${code}-adviser`, capacity: 'adviser' as const },
  ],
})
const delegations = [side('pk'), side('ru')]
const everybody = delegations.flatMap(({ members }) => members.map(({ key }) => key))
const quorumAt = (present: ReadonlySet<string>) => quorumOf(['pk', 'ru'], delegations, present, 2)
const allArrive = everybody.map((key) => coming(key, 'arrived', 0))

describe('presence', () => {
  const comings = [coming('a', 'left', 20), coming('a', 'arrived', 10), coming('b', 'arrived', 15)]
  test.each([
    [5, []],
    [10, ['a']],
    [15, ['a', 'b']],
    [20, ['b']],
  ])('after %i minutes there are %j, whatever the order of the rows', (minute, expected) => {
    expect([...presenceOf(comings, at(minute))]).toEqual(expected)
  })
  test('who left and came back is there', () => {
    expect(presenceOf([...comings, coming('a', 'arrived', 25)], at(30)).has('a')).toBe(true)
  })
})

describe('the mirror quorum', () => {
  test.each([
    ['everybody', [], []],
    ['a head missing', ['pk-head'], ['pk']],
    ['a member missing', ['ru-1'], ['ru']],
    ['an adviser missing', ['ru-adviser'], []],
    ['a member of each missing', ['pk-2', 'ru-2'], ['pk', 'ru']],
  ])('with %s', (_who, missing: string[], lacking: string[]) => {
    const present = new Set(everybody.filter((key) => !missing.includes(key)))
    expect(
      quorumAt(present)
        .filter(({ isHeld }) => !isHeld)
        .map((one) => one.side),
    ).toEqual(lacking)
  })
  test('a stranger counts for nobody, and a side without a list has none', () => {
    expect(quorumOf(['pk', 'ru'], [side('pk')], new Set([...everybody, 'x']), 2)).toEqual([
      { side: 'pk', hasHead: true, members: 2, isHeld: true },
      { side: 'ru', hasHead: false, members: 0, isHeld: false },
    ])
  })
  test.each([
    ['nobody moves', [], []],
    ['one leaves before', [coming('ru-1', 'left', 5)], ['ru']],
    ['one leaves and is back before', [coming('ru-1', 'left', 5), coming('ru-1', 'arrived', 8)], []],
    ['one steps out for a minute', [coming('pk-head', 'left', 15), coming('pk-head', 'arrived', 16)], ['pk']],
    ['one leaves after', [coming('ru-1', 'left', 30)], []],
  ])('under an item, when %s', (_what, moves: Coming[], expected) => {
    expect(lackingDuring({ from: at(10), to: at(20) }, [...allArrive, ...moves], quorumAt)).toEqual(expected)
  })
})

describe('times', () => {
  const turned = [
    { itemId: 'one', at: at(0).toISOString() },
    { itemId: null, at: at(10).toISOString() },
    { itemId: 'two', at: at(15).toISOString() },
    { itemId: 'one', at: at(20).toISOString() },
  ]
  test('an item that comes back adds up, and the last one runs', () => {
    const { spent, current, whole } = timesOf(turned, at(26), false)
    expect(Object.fromEntries(spent)).toEqual({ one: 16 * 60, two: 5 * 60 })
    expect(current).toMatchObject({ itemId: 'one', isNow: true })
    expect(whole).toBe(26 * 60)
  })
  test('of a meeting that is over nothing runs, and the rest after it does not count', () => {
    const closed = [...turned, { itemId: null, at: at(30).toISOString() }]
    const { current, whole } = timesOf(closed, at(50), true)
    expect({ current, whole }).toEqual({ current: null, whole: 30 * 60 })
  })
  test('before the first turn there is nothing', () => {
    expect(timesOf([], at(0), false)).toMatchObject({ turns: [], current: null, whole: 0 })
  })
  test('a clock that is behind makes no negative time', () => {
    expect(timesOf(turned, at(1), false).spent.get('one')).toBe(10 * 60)
  })
})
