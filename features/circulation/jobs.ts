import 'server-only'
import { sql } from 'drizzle-orm'
import { withJob } from '@/db/client'

/** Rounds of circulation that are over: silence has agreed, or the text lapses (rules of procedure). */
export const circulationTasks = {
  close_circulations: async () => {
    await closeCirculations()
  },
}

export const circulationTimes = [{ task: 'close_circulations', match: '* * * * *' }]

/** How many were closed. */
export function closeCirculations() {
  return withJob('joint', async (tx) => {
    const { rows } = await tx.execute<{ closed: number }>(sql`select app.close_circulations() as closed`)
    return rows[0]?.closed ?? 0
  })
}
