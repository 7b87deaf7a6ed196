import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dataFolder } from '@/db/embedded/data-folder'
import { databaseOf } from './portal-database'
import type { Writers } from './writers'

/** Ends the database server and every process of it at once, as a loss of power would. */
export function killDatabase(dataDir: string) {
  const { pid } = databaseOf(dataDir)
  killAtOnce([pid, ...childrenOf(pid)])
}

export function childrenOf(pid: number) {
  const { stdout } = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
  return stdout.split(/\s+/).filter(Boolean).map(Number)
}

export function killAtOnce(pids: readonly number[]) {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with the one before it.
    }
  }
}

export type Victim = (typeof victims)[number]

/** What `kill -9` of `npm start` can hit. A process that only lost the one above it still stops what it started. */
export const victims = [
  { who: 'the start', of: (pid: number) => [pid], leavesDatabase: false },
  {
    who: 'the start and the process below it',
    of: (pid: number) => [pid, ...childrenOf(pid)],
    leavesDatabase: true,
  },
]

/** Kills it while people write; the answer is how long nobody could, in milliseconds. */
export async function killWhileWriting(dataDir: string, writers: Writers) {
  await writers.next()
  killDatabase(dataDir)
  const began = performance.now()
  await writers.next()
  return performance.now() - began
}

/** How often the server of a data folder has come up. */
export function startsOf(dataDir: string) {
  const log = readFileSync(dataFolder(dataDir).databaseLog, 'utf8')
  return log.split('database system is ready to accept connections').length - 1
}
