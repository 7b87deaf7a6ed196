import { expect, test } from 'vitest'
import { handClock } from '@/lib/clock.fixture'
import { watchDays } from './day-watch'

/** The moments at which a new day is told, from one moment to another. */
async function newDays(zones: () => Promise<string[]>, from: string, until: string) {
  const { clock, passUntil } = handClock(from)
  const told: string[] = []
  const watch = watchDays({ zones, clock, onNewDay: () => told.push(clock.now().toISOString()) })
  await watch.looked
  await passUntil(until)
  watch.stop()
  await passUntil(`${until.slice(0, 4)}-12-31T00:00:00Z`)
  return told
}

const ofBothSides = async () => ['Asia/Karachi', 'Europe/Moscow']

test('a new day is told at midnight in Karachi, in Moscow and where days are counted, and then no more', async () => {
  expect(await newDays(ofBothSides, '2026-03-01T12:00:30Z', '2026-03-02T12:00:00Z')).toEqual([
    '2026-03-01T19:00:00.000Z',
    '2026-03-01T21:00:00.000Z',
    '2026-03-02T00:00:00.000Z',
  ])
})

test('a zone that puts its clocks forward has its own midnight on both sides of that night', async () => {
  const told = await newDays(async () => ['Europe/Berlin'], '2026-03-28T12:00:00Z', '2026-03-29T23:00:00Z')
  expect(told).toEqual(['2026-03-28T23:00:00.000Z', '2026-03-29T00:00:00.000Z', '2026-03-29T22:00:00.000Z'])
})

test('zones that cannot be read at first are asked for again', async () => {
  let asked = 0
  const late = async () => {
    asked++
    if (asked < 3) throw new Error('not yet')
    return ofBothSides()
  }
  const told = await newDays(late, '2026-03-01T12:00:00Z', '2026-03-01T20:00:00Z')
  expect(asked).toBe(3)
  expect(told).toContain('2026-03-01T19:00:00.000Z')
})
