// @ts-check
// Plain JavaScript, because `npm start` needs it before any dependency is installed.
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, processStamp } from './processes.mjs'

/*
 * One holder at a time among the processes of this machine, and nothing to clean up after kill -9.
 *
 * A folder of numbered tickets; the highest number is the lock. Who finds its holder dead or done links the next
 * number, which only one process can do. The highest ticket is never removed, so a number is never given out twice:
 * a slow process that links an old number sees the higher one and steps back.
 */

const released = 'released'
let drafts = 0

/**
 * Waits until the lock is ours; `onWait` hears once who holds it. The answer gives it back.
 * @param {string} folder
 * @param {{ onWait?: (pid: number) => void }} [options]
 * @returns {Promise<() => void>}
 */
export async function acquireLock(folder, { onWait } = {}) {
  mkdirSync(folder, { recursive: true })
  for (let waited = false; ; waited = true) {
    const highest = Math.max(0, ...tickets(folder))
    const holder = holderOf(folder, highest)
    if (holder === undefined) {
      const mine = takeTicket(folder, highest + 1)
      if (mine) return mine
      continue
    }
    if (!waited) onWait?.(holder)
    await pause(50)
  }
}

/**
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: number) => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, options) {
  const release = await acquireLock(folder, options)
  try {
    return await work()
  } finally {
    release()
  }
}

/** @param {string} folder */
function tickets(folder) {
  return readdirSync(folder).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
}

/**
 * @param {string} folder
 * @param {number} number
 * @returns {number | undefined} the id of the living holder
 */
function holderOf(folder, number) {
  let text = released
  try {
    text = readFileSync(join(folder, String(number)), 'utf8')
  } catch {
    return undefined
  }
  const [pid, stamp = ''] = text.split(' ')
  return text !== released && isAlive(Number(pid), stamp) ? Number(pid) : undefined
}

/**
 * @param {string} folder
 * @param {number} number
 */
function takeTicket(folder, number) {
  const ticket = join(folder, String(number))
  const draft = writeDraft(folder, `${process.pid} ${processStamp(process.pid)}`)
  try {
    linkSync(draft, ticket)
  } catch {
    return undefined
  } finally {
    rmSync(draft, { force: true })
  }
  const others = tickets(folder)
  if (others.some((other) => other > number)) {
    rmSync(ticket, { force: true })
    return undefined
  }
  for (const old of others) if (old < number) rmSync(join(folder, String(old)), { force: true })
  return () => renameSync(writeDraft(folder, released), ticket)
}

/**
 * @param {string} folder
 * @param {string} text
 */
function writeDraft(folder, text) {
  drafts += 1
  const draft = join(folder, `draft-${process.pid}-${drafts}`)
  writeFileSync(draft, text)
  return draft
}
