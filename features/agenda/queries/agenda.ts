import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { AgendaState, Answer, ItemKind, VersionKind } from '@/features/agenda/policy'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import { type MeetingLine, meetingLine, type Rule, rulesPart } from '@/features/meetings/queries/parts'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Texts } from '@/i18n/localized'

/** Who did it, for which side and when. */
type Hand = { side: string; by: Texts; at: string }
type Title = { en: string; ru: string }

export type Wording = Hand & { number: number; title: Title; minutes: number; reason: string | null }
export type ItemAnswer = Hand & { wording: number; to: Answer; reason: string | null }

export type Item = {
  id: string
  kind: ItemKind
  title: Title
  proposedBy: string
  state: AgendaState
  minutes: number
  isLate: boolean
  lateReason: string | null
  wordings: Wording[]
  answers: ItemAnswer[]
}

export type VersionLine = Hand & { number: number; kind: VersionKind }

type Head = {
  meeting: MeetingLine
  rules: Rule[]
  /** The number of the order that stands; 0 before the first one. */
  order: number
  /** The newest first. */
  versions: VersionLine[]
  /** Whether the agenda is no longer what the newest version says. */
  isChanged: boolean
}

export type Agenda = Head & { items: Item[] }

/** The agenda of one meeting with every wording and answer: one query for what stands above it, one for its items. */
export function getAgenda(viewer: Viewer, address: MeetingAddress): Promise<Agenda | null> {
  return withViewer(viewer, async (tx) => {
    const head = await readHead(tx, address)
    return head && { ...head, items: await readItems(tx, head.meeting.id) }
  })
}

async function readHead(tx: Tx, address: MeetingAddress): Promise<Head | null> {
  const { rows } = await tx.execute<Head>(sql`
    select ${meetingLine} as meeting, ${rulesPart} as rules, ${versionLines} as versions,
      (select coalesce(max(o.number), 0) from agenda_orders o where o.meeting_id = m.id) as "order",
      coalesce((select v.items <> app.agenda_of(m.id) from agenda_versions v where v.meeting_id = m.id
        order by v.number desc limit 1), false) as "isChanged"
    from meetings m where ${isAt(address)}`)
  return rows[0] ?? null
}

/** Of the meeting `m`. */
export const versionLines = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'kind', v.kind, 'side', v.by_side, 'by', p.name,
    'at', v.at) order by v.number desc), '[]')
  from agenda_versions v join people p on p.id = v.by_person where v.meeting_id = m.id)`

async function readItems(tx: Tx, meetingId: string): Promise<Item[]> {
  const { rows } = await tx.execute<Item>(sql`
    with items as (select * from agenda_items where meeting_id = ${meetingId}),
      wordings as (
        select w.item_id, jsonb_agg(jsonb_build_object('number', w.number, 'title', w.title, 'minutes', w.duration_minutes,
          'reason', w.reason, 'side', w.by_side, 'by', p.name, 'at', w.at) order by w.number) as list
        from agenda_wordings w join people p on p.id = w.by_person
        where w.item_id in (select id from items) group by w.item_id),
      answers as (
        select t.item_id, jsonb_agg(jsonb_build_object('wording', t.wording_number, 'to', t.to_state, 'reason', t.reason,
          'side', t.by_side, 'by', p.name, 'at', t.at) order by t.at, t.id) as list
        from agenda_item_transitions t join people p on p.id = t.by_person
        where t.item_id in (select id from items) group by t.item_id)
    select i.id, i.kind, i.title, i.proposed_by as "proposedBy", i.state, i.duration_minutes as minutes,
      i.is_late as "isLate", i.late_reason as "lateReason", coalesce(w.list, '[]') as wordings,
      coalesce(a.list, '[]') as answers
    from items i left join wordings w on w.item_id = i.id left join answers a on a.item_id = i.id
    order by i.position, i.id`)
  return rows
}
