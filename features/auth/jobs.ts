import 'server-only'
import { sql } from 'drizzle-orm'
import { withJob } from '@/db/client'
import { log } from '@/lib/log'

const HOUR = 60 * 60 * 1000

/** Sessions that ended a month ago say nothing any more; they are removed once an hour. */
export function startSweepingSessions() {
  setInterval(sweep, HOUR).unref()
}

async function sweep() {
  try {
    await sweepSessions()
  } catch (error) {
    log.warn({ err: error }, 'ended sessions could not be swept; next try in an hour')
  }
}

/** How many were removed. */
export function sweepSessions() {
  return withJob('joint', async (tx) => {
    const { rows } = await tx.execute<{ swept: number }>(sql`select app.sweep_sessions() as swept`)
    return rows[0]?.swept ?? 0
  })
}
