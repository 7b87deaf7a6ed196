import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { RichText } from '@/lib/rich-text'

export type StandingMinutes = {
  id: string
  meetingId: string
  state: string
  hostSide: string
  revision: number
}

/** For a mutation: the minutes as they stand, if they exist for the viewer. */
export async function findMinutes(tx: Tx, address: MeetingAddress): Promise<StandingMinutes | null> {
  const { rows } = await tx.execute<StandingMinutes>(sql`
    select n.id, m.id as "meetingId", n.state, m.host_side as "hostSide", n.revision
    from minutes n join meetings m on m.id = n.meeting_id where ${isAt(address)}`)
  return rows[0] ?? null
}

/** The side that raised a reservation, and how it ended. */
export async function findReservation(tx: Tx, minutesId: string, id: string) {
  const { rows } = await tx.execute<{ side: string; ending: string | null }>(sql`
    select r.by_side as side, e.ending from reservations r left join reservation_endings e on e.reservation_id = r.id
    where r.id = ${id} and r.minutes_id = ${minutesId}`)
  return rows[0] ?? null
}

export type StandingComment = {
  id: string
  clauseId: string
  language: 'en' | 'ru' | 'ur'
  suggestion: RichText | null
  revision: number
  /** The form that answered it; null while nobody has. */
  answerKey: string | null
}

export async function findComment(tx: Tx, minutesId: string, id: string): Promise<StandingComment | null> {
  const { rows } = await tx.execute<StandingComment>(sql`
    select c.id, c.clause_id as "clauseId", c.language, c.suggestion, c.revision, a.form_key as "answerKey"
    from clause_comments c left join comment_answers a on a.comment_id = c.id
    where c.id = ${id} and c.minutes_id = ${minutesId}`)
  return rows[0] ?? null
}

export async function findOpenRound(tx: Tx, minutesId: string) {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from circulations where minutes_id = ${minutesId} order by at desc limit 1`)
  return rows[0] ?? null
}

/** When a round that begins now closes under the rules of procedure. */
export const closingOfRound = sql`app.now() + make_interval(hours => 24 * (
  select days from procedure_rules where key = 'circulation'))`
