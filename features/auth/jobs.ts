import 'server-only'
import { sql } from 'drizzle-orm'
import { withJob } from '@/db/client'

/** Sessions that ended a month ago say nothing any more. */
export const authTasks = {
  sweep_sessions: async () => {
    await sweepSessions()
  },
}

export const authTimes = [{ task: 'sweep_sessions', match: '7 * * * *' }]

/** How many were removed. */
export function sweepSessions() {
  return withJob('joint', async (tx) => {
    const { rows } = await tx.execute<{ swept: number }>(sql`select app.sweep_sessions() as swept`)
    return rows[0]?.swept ?? 0
  })
}
