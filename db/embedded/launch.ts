import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from './data-folder'
import { findPostmaster, type Postmaster, pidFile } from './postmaster'
import { command, type RunAs } from './run-as'
import { serverArguments } from './settings'

const longestRecovery = 60_000
const logLimit = 16 * 1024 * 1024

/**
 * Starts the server in a session of its own, so that neither Ctrl-C nor the death of the portal reaches it: it stops
 * when we ask it to, or is found again by the next start.
 */
export async function launch(folder: DataFolder, runAs: RunAs, port: number, durable: boolean) {
  rmSync(pidFile(folder.cluster), { force: true }) // the caller found nobody alive behind it
  turnLog(folder.databaseLog)
  // After a kill -9 of the server its children need a moment to notice and let go of the shared memory.
  for (const end = Date.now() + 10_000; ; await pause(100)) {
    const outcome = await tryLaunch(folder, runAs, port, durable)
    if (typeof outcome !== 'string') return outcome
    if (Date.now() > end || !outcome.includes('pre-existing shared memory block')) {
      throw new Error(
        `Postgres did not start. Its last words (${folder.databaseLog}):\n${outcome.slice(-1500)}`,
      )
    }
  }
}

/** The running server, or what the log says about why it is not running. */
async function tryLaunch(folder: DataFolder, runAs: RunAs, port: number, durable: boolean) {
  const call = command(runAs, 'postgres', serverArguments(folder.cluster, port, durable))
  const log = openSync(folder.databaseLog, 'a', 0o600)
  const before = statSync(folder.databaseLog).size
  const child = spawn(call.file, call.args, {
    ...call.options,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended: (() => string) | undefined
  child.once('error', (error) => {
    ended = () => error.message
  })
  // Read only when the start has failed: at a later end the data folder may be gone already.
  child.once('exit', () => {
    ended = () => readFileSync(folder.databaseLog).subarray(before).toString('utf8')
  })
  child.unref()
  return (await ready(folder.cluster, () => ended !== undefined)) ?? ended?.() ?? 'It took too long to start.'
}

/** Waits for the server to take connections; a restart after a crash first replays the log. */
async function ready(cluster: string, hasEnded: () => boolean): Promise<Postmaster | undefined> {
  for (const end = Date.now() + longestRecovery; Date.now() < end && !hasEnded(); await pause(20)) {
    const found = findPostmaster(cluster)
    if (found?.ready) return found
  }
  return undefined
}

function turnLog(file: string) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > logLimit) renameSync(file, `${file}.1`)
}
