import { expect, test } from 'vitest'
import { createFlights } from './flights'

test('one flight for all who ask meanwhile, a new one afterwards', async () => {
  const flights = createFlights<number>()
  let started = 0
  const start = async () => ++started
  const all = await Promise.all([
    flights.join('a', start),
    flights.join('a', start),
    flights.join('b', start),
  ])
  expect(all).toEqual([1, 1, 2])
  expect(await flights.join('a', start)).toBe(3)
  expect(flights.count()).toBe(0)
})

test('a failure reaches all who wait and is not kept', async () => {
  const flights = createFlights<number>()
  const failing = () => Promise.reject(new Error('no'))
  const both = await Promise.allSettled([flights.join('a', failing), flights.join('a', failing)])
  expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
  expect(await flights.join('a', async () => 1)).toBe(1)
})

test('after a change nobody joins an older flight', async () => {
  const flights = createFlights<number>()
  const old = flights.join('a', async () => 1)
  flights.forget()
  const fresh = flights.join('a', async () => 2)
  expect(await Promise.all([old, fresh])).toEqual([1, 2])
})
