import { expect, test } from 'vitest'
import { readFinder, typedSlots, withSlot } from './finder'

const rest = { home: 'Asia/Karachi', noticeDays: 28, now: new Date('2026-11-24T20:00:00Z') }

test('the search begins with the first day that keeps the notice, and lasts two weeks', () => {
  expect(readFinder({}, rest)).toEqual({ from: '2026-12-24', weeks: 2, duration: 180, slots: [] })
})

test('what does not fit counts as not said', () => {
  const given = { from: '2027-02-30', weeks: '99', duration: 'x', slots: 'soon 2027-01-11T14:00' }
  expect(readFinder(given, rest)).toEqual({
    ...{ from: '2026-12-24', weeks: 2, duration: 180 },
    slots: ['2027-01-11T14:00'],
  })
})

test('a free time joins those chosen before, until all four places are taken', () => {
  const finder = readFinder({ from: '2027-01-11' }, rest)
  const query = withSlot(finder, '2027-01-11T14:00') ?? ''
  const next = readFinder(Object.fromEntries(new URLSearchParams(query)), rest)
  expect(next).toEqual({ ...finder, slots: ['2027-01-11T14:00'] })
  expect(withSlot(next, '2027-01-11T14:00')).toBeNull()
  expect(withSlot({ ...next, slots: ['a', 'b', 'c', 'd'] }, '2027-01-12T14:00')).toBeNull()
})

test('chosen times stand in the form, with the length that was searched for', () => {
  const finder = {
    from: '2027-01-11',
    weeks: 2,
    duration: 90,
    slots: ['2027-01-11T14:00', '2027-01-12T09:30'],
  }
  expect(typedSlots(finder)).toEqual({
    ...{ duration: '90', 'slot.0.day': '2027-01-11', 'slot.0.time': '14:00' },
    ...{ 'slot.1.day': '2027-01-12', 'slot.1.time': '09:30' },
  })
})
