import { setTimeout as pause } from 'node:timers/promises'
import { type CronItem, Logger, parseCronItems, type Runner, run, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { log } from '@/lib/log'
import { createPool } from './pool'

/** Work by its name. What it throws is tried again later, each time after a longer pause. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<void>>>

const BEFORE_ANOTHER_START = 5_000

/** Installs or updates the queue's own tables; safe to repeat. Run by the migrator, inside the migration lock. */
export async function installJobQueue(migratorUrl: string) {
  const pool = new pg.Pool({ connectionString: migratorUrl, max: 1 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
  } finally {
    await pool.end()
  }
}

/**
 * Works off the queue until it is stopped, as the role of background work. The queue gives up when its database is
 * gone for longer; then it is started again.
 */
export function startWorker(tasks: Tasks, crontab: readonly CronItem[]) {
  const stopping = new AbortController()
  let runner: Runner | undefined

  async function work() {
    const pool = createPool('DATABASE_JOBS_URL', 4)
    try {
      runner = await run({
        pgPool: pool,
        concurrency: 2,
        noHandleSignals: true,
        logger: quiet,
        taskList: { ...tasks },
        parsedCronItems: parseCronItems([...crontab]),
      })
      if (stopping.signal.aborted) await runner.stop()
      await runner.promise
    } finally {
      await pool.end()
    }
  }

  async function keepWorking() {
    while (!stopping.signal.aborted) {
      await work().catch((error) => log.warn({ err: error }, 'the worker stopped; it starts again'))
      await pause(BEFORE_ANOTHER_START, undefined, { signal: stopping.signal, ref: false }).catch(
        () => undefined,
      )
    }
  }

  const ended = keepWorking()
  /** Takes no new job, and waits for those under way. */
  return async function stop() {
    stopping.abort()
    await runner?.stop().catch(() => undefined)
    await ended
  }
}

/** Troubles go to the portal's log without the words of the queue, which may quote what a job was about. */
const quiet = new Logger(() => (level, _message, meta) => {
  if (level === 'error' || level === 'warning')
    log.warn({ err: meta?.error }, 'a job failed, or the queue is in trouble')
})
