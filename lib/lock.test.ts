import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acquireLock, withLock } from './lock.mjs'
import { processStamp } from './processes.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jwg-lock-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('one at a time, and everyone gets a turn', async () => {
  let inside = 0
  let most = 0
  let turns = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise(setImmediate)
    turns += 1
    inside -= 1
  }
  await Promise.all(Array.from({ length: 8 }, () => withLock(folder, work)))
  expect({ most, turns }).toEqual({ most: 1, turns: 8 })
})

test('who waits hears for whom', async () => {
  const release = await acquireLock(folder)
  const heard: number[] = []
  const waiting = withLock(folder, async () => {}, {
    onWait: (pid) => {
      heard.push(pid)
      release()
    },
  })
  await waiting
  expect(heard).toEqual([process.pid])
})

test.each([
  ['is of a process that is gone', '999999999 born-long-ago'],
  ['is of an earlier process with our id', `${process.pid} another-birth`],
  ['was given back', 'released'],
  ['makes no sense', ''],
])('a ticket that %s blocks nobody', async (_, ticket) => {
  writeFileSync(join(folder, '41'), ticket)
  await expect(withLock(folder, async () => 'entered')).resolves.toBe('entered')
})

test('the lock comes back when the work fails', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(withLock(folder, async () => 'entered')).resolves.toBe('entered')
})

test('a process has one stamp for life, and nobody has none', () => {
  expect(processStamp(process.pid)).toBe(processStamp(process.pid))
  expect(processStamp(process.pid)).not.toBe(processStamp(process.ppid))
  expect(processStamp(999_999_999)).toBeUndefined()
})
