import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { MotionAnswer, MotionKind } from './policy'

export type Motion = {
  id: string
  meetingId: string
  kind: MotionKind
  /** The rule to waive, or the version of the agenda to adopt. */
  subject: string | null
  reason: string
  bySide: string
  by: Texts
  at: string
  answer: MotionAnswer | null
  answerReason: string | null
  answeredAt: string | null
  answeredBy: Texts | null
}

/** What was asked for on a meeting, and what the other side said; the newest first. */
export async function listMotions(viewer: Viewer, meetingId: string): Promise<Motion[]> {
  return withViewer(viewer, (tx) => select(tx, sql`m.meeting_id = ${meetingId}`))
}

/** For a mutation: the motion as it stands now. That it is answered once, its key guards. */
export async function findMotion(tx: Tx, id: string): Promise<Motion | null> {
  const [found] = await select(tx, sql`m.id = ${id}`)
  return found ?? null
}

async function select(tx: Tx, which: ReturnType<typeof sql>) {
  const { rows } = await tx.execute<Motion>(sql`
    select m.id, m.meeting_id as "meetingId", m.kind, m.subject, m.reason, m.by_side as "bySide", p.name as by,
      m.at, a.answer, a.reason as "answerReason", a.at as "answeredAt", q.name as "answeredBy"
    from motions m join people p on p.id = m.by_person left join motion_answers a on a.motion_id = m.id
      left join people q on q.id = a.by_person
    where ${which} order by m.at desc, m.id limit 100`)
  return rows
}

export type ActsToAnswer = { id: string; body: string; number: number | null; bySide: string; count: number }

/** Joint acts that the other side asks for and the viewer's side has not answered, by meeting. */
export const actsToAnswerPart: SQL<ActsToAnswer[]> = sql`(
  select coalesce(jsonb_agg(to_jsonb(waiting) order by waiting.at), '[]') from (
    select m.id, m.body, m.number, o.by_side as "bySide", count(*) as count, min(o.at) as at
    from motions o join meetings m on m.id = o.meeting_id
    where o.by_side <> (select app.viewer_side()) and m.state not in ('closed', 'cancelled')
      and not exists (select from motion_answers a where a.motion_id = o.id)
    group by m.id, o.by_side order by min(o.at) limit 5) waiting)`
