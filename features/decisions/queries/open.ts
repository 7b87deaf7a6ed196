import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { DecisionLine } from './decisions'
import { isOpen, reports } from './standing'

/** The newest word of the side `s` on the decision `d`. */
const status = sql`(select r.status from decision_reports r where r.decision_id = d.id and r.side = s.code
  order by r.reported_at desc, r.id desc limit 1)`

/** Every decision and action of a body that at least one side has not closed, what falls due first in front. */
export async function listOpenDecisions(viewer: Viewer, body: string): Promise<DecisionLine[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<DecisionLine>(sql`
      select d.ref, d.kind, d.text, d.due_on::text as "dueOn", d.offices, ${reports} as reports
      from decisions d left join meetings m on m.id = d.meeting_id left join written_procedures w on w.id = d.procedure_id
      where coalesce(m.body, w.body) = ${body} and exists (
        select from sides s cross join lateral (select ${status} as status) newest where ${isOpen})
      order by d.due_on nulls last, d.ref`),
  )
  return rows
}
