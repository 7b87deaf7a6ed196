import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { DecisionStatus } from '../policy'
import type { DecisionFilter } from '../validation'
import { isOpen, reports, standings, today } from './standing'

export type DecisionKind = 'decision' | 'action'
export type Report = { side: string; status: DecisionStatus | null; note: Texts | null; at: string | null }

export type DecisionLine = {
  ref: string
  kind: DecisionKind
  text: Texts
  dueOn: string | null
  offices: Record<string, Texts>
  reports: Report[]
}

const PAGE = 40

const columns = sql`d.ref, d.kind, d.text, d.due_on::text as "dueOn", d.offices, ${reports} as reports`

/** Decisions or actions under a filter, the newest meeting's first; `more` when there are further ones. */
export async function listDecisions(viewer: Viewer, kind: DecisionKind, filter: DecisionFilter) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<DecisionLine>(sql`
      select ${columns} from decisions d left join meetings m on m.id = d.meeting_id
      where d.kind = ${kind} ${after(filter)} ${standing(filter)} ${differing(filter)}
      order by ${taken} desc, d.ref limit ${PAGE + 1}`),
  )
  return { decisions: rows.slice(0, PAGE), more: rows.length > PAGE }
}

function after({ after }: DecisionFilter) {
  if (!after) return sql``
  return sql`and exists (
    select from (select l.ref, coalesce(k.starts_at, l.created_at) as taken
      from decisions l left join meetings k on k.id = l.meeting_id where l.ref = ${after}) last
    where ${taken} < last.taken or (${taken} = last.taken and d.ref > last.ref))`
}

/** When it was taken: at its meeting, or between two of them. */
const taken = sql`coalesce(m.starts_at, d.created_at)`

/** Status, side and overdue are asked of the same side's word, so that together they mean one thing. */
function standing({ status, side, overdue }: DecisionFilter) {
  const asked: SQL[] = []
  if (side) asked.push(sql`side = ${side}`)
  if (status) asked.push(sql`coalesce(status, 'open') = ${status}`)
  if (overdue) asked.push(sql`due_on < ${today} and ${isOpen}`)
  if (asked.length === 0) return sql``
  return sql`and exists (select from (${standings}) standing where standing.id = d.id and ${sql.join(asked, sql` and `)})`
}

function differing({ differ }: DecisionFilter) {
  if (!differ) return sql``
  return sql`and (select count(distinct status) from (${standings}) standing where standing.id = d.id) > 1`
}

export type ReportStep = Report & { id: string; by: Texts; at: string; status: DecisionStatus }

export type Decision = DecisionLine & {
  /** Null where it was taken between meetings. */
  meeting: { id: string; body: string; number: number | null; title: Texts } | null
  /** Of the clause it was registered from; null where that cannot be read, or there is none. */
  clause: { id: string; number: string } | null
  history: ReportStep[]
}

/** One decision with everything that both sides have reported on it. */
export async function getDecision(viewer: Viewer, ref: string): Promise<Decision | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Decision>(sql`
      select ${columns}, ${history} as history,
        case when m.id is not null
          then jsonb_build_object('id', m.id, 'body', m.body, 'number', m.number, 'title', m.title) end as meeting,
        (select jsonb_build_object('id', d.clause_id, 'number', c ->> 'number')
          from minutes n join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision,
            jsonb_array_elements(r.content -> 'clauses') c
          where n.meeting_id = d.meeting_id and c ->> 'id' = d.clause_id::text) as clause
      from decisions d left join meetings m on m.id = d.meeting_id where d.ref = ${ref}`),
  )
  return rows[0] ?? null
}

const history = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'side', r.side, 'status', r.status, 'note', r.note,
    'by', p.name, 'at', r.reported_at) order by r.reported_at desc, r.id), '[]')
  from decision_reports r join people p on p.id = r.reported_by where r.decision_id = d.id)`
