import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { AgendaState, ItemKind, VersionKind } from '@/features/agenda/policy'
import type { MeetingState } from '@/features/meetings/queries/parts'
import { wordedBy } from './parts'

type MeetingName = { id: string; body: string; number: number | null; state: MeetingState }

type FoundMeeting = MeetingName & {
  hostSide: string
  newest: { number: number; kind: VersionKind } | null
  isChanged: boolean
  openItems: number
  isAsked: boolean
}

/** For a mutation: the agenda of a meeting as it stands. What races, the triggers settle. */
export async function findAgenda(tx: Tx, meetingId: string): Promise<FoundMeeting | null> {
  const { rows } = await tx.execute<FoundMeeting>(sql`
    select m.id, m.body, m.number, m.state, m.host_side as "hostSide",
      (select jsonb_build_object('number', v.number, 'kind', v.kind) from agenda_versions v
       where v.meeting_id = m.id order by v.number desc limit 1) as newest,
      coalesce((select v.items <> app.agenda_of(m.id) from agenda_versions v
       where v.meeting_id = m.id order by v.number desc limit 1), true) as "isChanged",
      (select count(*)::int from agenda_items i where i.meeting_id = m.id and i.state in ('proposed', 'countered')) as "openItems",
      exists (select from motions q where q.meeting_id = m.id and q.kind = 'adopt_agenda'
        and not exists (select from motion_answers a where a.motion_id = q.id)
        and q.subject = (select max(v.number)::text from agenda_versions v where v.meeting_id = m.id)) as "isAsked"
    from meetings m where m.id = ${meetingId}`)
  return rows[0] ?? null
}

type FoundItem = {
  id: string
  kind: ItemKind
  state: AgendaState
  wordedBy: string
  /** The number of its newest wording. */
  wording: number
  meeting: MeetingName
}

export async function findItem(tx: Tx, itemId: string): Promise<FoundItem | null> {
  const { rows } = await tx.execute<FoundItem>(sql`
    select i.id, i.kind, i.state, ${wordedBy} as "wordedBy",
      (select coalesce(max(w.number), 0) from agenda_wordings w where w.item_id = i.id) as wording,
      jsonb_build_object('id', m.id, 'body', m.body, 'number', m.number, 'state', m.state) as meeting
    from agenda_items i join meetings m on m.id = i.meeting_id where i.id = ${itemId}`)
  return rows[0] ?? null
}
