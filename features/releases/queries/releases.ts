import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'

/** Which sides have agreed that a clause becomes public, by the id of the clause. Joint, like the record itself. */
export async function listReleases(viewer: Viewer, meetingId: string): Promise<Map<string, string[]>> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ clause: string; sides: string[] }>(sql`
      select r.clause_id as clause, jsonb_agg(r.by_side order by r.at) as sides
      from clause_releases r join minutes n on n.id = r.minutes_id where n.meeting_id = ${meetingId} group by r.clause_id`),
  )
  return new Map(rows.map(({ clause, sides }) => [clause, sides]))
}
