import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingState } from '@/features/meetings/queries/parts'
import type { Texts } from '@/i18n/localized'

export type RoundSlot = { startsAt: string; endsAt: string }
export type RoundOnRecord = {
  number: number
  bySide: string
  by: Texts
  at: string
  hostSide: string
  place: Texts
  videoLink: string | null
  slots: RoundSlot[]
  shortNotice: boolean
  reason: string | null
  /** Who took which slot; null while nobody has. */
  taken: { slot: number; bySide: string; by: Texts; at: string } | null
  /** False where the date was settled since, by this round or by a later one. */
  stands: boolean
}

/** Every round of the search for a meeting's date, the newest first. */
export async function listRounds(viewer: Viewer, meetingId: string): Promise<RoundOnRecord[]> {
  return withViewer(viewer, (tx) => select(tx, meetingId))
}

export type FoundSearch = {
  id: string
  body: string
  number: number | null
  state: MeetingState
  /** The newest round that still stands. */
  round: RoundOnRecord | null
  /** How many rounds there have been in all. */
  rounds: number
}

/** For a mutation: the search as it stands now. */
export async function findSearch(tx: Tx, meetingId: string): Promise<FoundSearch | null> {
  const { rows } = await tx.execute<Pick<FoundSearch, 'id' | 'body' | 'number' | 'state'>>(
    sql`select id, body, number, state from meetings where id = ${meetingId}`,
  )
  const [meeting] = rows
  if (!meeting) return null
  const rounds = await select(tx, meetingId)
  return { ...meeting, round: standing(rounds), rounds: rounds.length }
}

/** The round that waits for an answer, of those of one meeting, the newest first. */
export function standing(rounds: readonly RoundOnRecord[]) {
  const [newest] = rounds
  return newest?.stands ? newest : null
}

async function select(tx: Tx, meetingId: string) {
  const { rows } = await tx.execute<RoundOnRecord>(sql`
    select r.number, r.by_side as "bySide", p.name as by, to_jsonb(r.at) as at, r.host_side as "hostSide", r.place,
      r.video_link as "videoLink", r.slots, r.short_notice as "shortNotice", r.reason, ${taken} as taken,
      r.number > coalesce(${settledBy}, 0) as stands
    from meeting_proposals r join people p on p.id = r.by_person
    where r.meeting_id = ${meetingId} order by r.number desc limit 50`)
  return rows
}

const taken: SQL = sql`(
  select jsonb_build_object('slot', t.slot, 'bySide', t.by_side, 'by', q.name, 'at', t.at)
  from meeting_transitions t join people q on q.id = t.by_person
  where t.meeting_id = r.meeting_id and t.proposal_number = r.number and t.to_state = 'confirmed' limit 1)`

/** The round that settled the date last: what was written before it is history, also after a postponement. */
const settledBy: SQL = sql`(
  select max(t.proposal_number) from meeting_transitions t
  where t.meeting_id = r.meeting_id and t.to_state = 'confirmed')`
