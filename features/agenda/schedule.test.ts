import { expect, test } from 'vitest'
import type { AgendaState } from './policy'
import { scheduleOf } from './schedule'

const meeting = { startsAt: '2026-12-31T08:00:00Z', endsAt: '2026-12-31T09:00:00Z' }
const item = (id: string, minutes: number, state: AgendaState = 'agreed') => ({ id, minutes, state })
const hours = (moment?: Date) => moment?.toISOString().slice(11, 16)

test('items follow one another; what is deferred or declined takes no time', () => {
  const items = [
    item('a', 15),
    item('b', 30, 'deferred'),
    item('c', 20, 'proposed'),
    item('d', 9, 'declined'),
  ]
  const { slots, endsAt, over } = scheduleOf(items, meeting)
  expect([...slots].map(([id, slot]) => [id, hours(slot.startsAt), hours(slot.endsAt)])).toEqual([
    ['a', '08:00', '08:15'],
    ['c', '08:15', '08:35'],
  ])
  expect([hours(endsAt), over]).toEqual(['08:35', 0])
})

test.each([
  [60, 0],
  [61, 1],
  [200, 140],
])('%i minutes run %i over the end', (minutes, over) => {
  expect(scheduleOf([item('a', minutes)], meeting).over).toBe(over)
})
