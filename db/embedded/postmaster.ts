import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, processStamp, programName, sendSignal } from '@/lib/processes.mjs'

/** The first process of a Postgres server, known by its id and the moment it was born. */
export type Postmaster = { pid: number; stamp: string; port: number; ready: boolean }

export function pidFile(cluster: string) {
  return join(cluster, 'postmaster.pid')
}

/** The live server of this cluster; undefined when there is none, whatever its pid file says. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(pidFile(cluster))
  const pid = Number(lines[0])
  const stamp = processStamp(pid)
  if (!stamp || programName(pid) !== 'postgres' || !worksIn(pid, cluster)) return undefined
  return { pid, stamp, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

export function isRunning({ pid, stamp }: Postmaster) {
  return isAlive(pid, stamp)
}

/** Ends the server: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster(postmaster: Postmaster) {
  sendSignal(postmaster.pid, 'SIGINT')
  if (await hasGone(postmaster, 10_000)) return
  sendSignal(postmaster.pid, 'SIGQUIT') // the next start recovers from the log
  if (await hasGone(postmaster, 5_000)) return
  sendSignal(postmaster.pid, 'SIGKILL')
}

async function hasGone(postmaster: Postmaster, milliseconds: number) {
  for (const end = Date.now() + milliseconds; isRunning(postmaster); await pause(20)) {
    if (Date.now() > end) return false
  }
  return true
}

/** A Postgres under a reused id may belong to another cluster; its working folder tells. Elsewhere the log-in does. */
function worksIn(pid: number, cluster: string) {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return true // not ours to read
  }
}

function readLines(file: string) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
