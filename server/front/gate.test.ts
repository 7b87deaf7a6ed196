import { expect, test } from 'vitest'
import { Busy, createGate } from './gate'

test('no more than its width at once, and everybody in turn', async () => {
  const gate = createGate({ width: 2, queue: 10, patience: 1000 })
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    for (let turn = 0; turn < 60; turn++) await new Promise(setImmediate)
    inside--
  }
  await Promise.all(Array.from({ length: 8 }, () => gate.run(work)))
  expect(most).toBe(2)
  expect(gate.load()).toEqual({ inside: 0, waiting: 0 })
})

test('a full queue refuses at once, and patience ends', async () => {
  const gate = createGate({ width: 1, queue: 1, patience: 5 })
  await gate.enter()
  const second = gate.enter()
  await expect(gate.enter()).rejects.toThrow(Busy)
  await expect(second).rejects.toThrow('waited too long')
  expect(gate.load()).toEqual({ inside: 1, waiting: 0 })
})

test('work that fails leaves its place', async () => {
  const gate = createGate({ width: 1, queue: 1, patience: 5 })
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(gate.load().inside).toBe(0)
})

test('work that never waits still lets the event loop turn between two of them', async () => {
  const gate = createGate({ width: 16, queue: 100, patience: 1000 })
  let turn = 0
  let counting = true
  const count = () => {
    turn++
    if (counting) setImmediate(count)
  }
  count()
  const turns = await Promise.all(Array.from({ length: 5 }, () => gate.run(async () => turn)))
  counting = false
  expect(new Set(turns).size).toBe(5)
})
