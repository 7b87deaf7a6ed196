import 'server-only'
import { sql } from 'drizzle-orm'
import { withJob } from '@/db/client'
import { type MeetingToRemind, remindersOf } from '../reminders'

/** Queues every reminder that is due. A second run queues nothing: the database knows each by what it is about. */
export function queueReminders() {
  return withJob('joint', async (tx) => {
    const { rows } = await tx.execute<{ now: string; meeting: MeetingToRemind }>(
      sql`select to_jsonb(app.now()) as now, meeting from app.meetings_to_remind() as meeting`,
    )
    for (const { now, meeting } of rows)
      for (const { kind, about } of remindersOf(meeting, new Date(now)))
        await tx.execute(sql`select app.queue_reminder(${kind}, ${JSON.stringify(about)}::jsonb)`)
  })
}
