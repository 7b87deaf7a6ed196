import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { MinutesContent } from '@/db/schema/minutes-text'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'

export type StandingText = {
  id: string
  meetingId: string
  state: string
  revision: number
  newest: MinutesContent
  /** The text of the revision that the writer had before the eyes; null where there is none. */
  base: MinutesContent | null
  /** The last update of the shared document, and the last one that stands in the newest revision. */
  typed: number
  upto: number
}

/** Whose minutes a writer means: those of a meeting at an address, or with an id. */
export type WhichMinutes = MeetingAddress | string

/** For a mutation: the text as it stands, held so that two edits come one after the other. */
export async function holdText(tx: Tx, which: WhichMinutes, base: number): Promise<StandingText | null> {
  const isMeant = typeof which === 'string' ? sql`n.id = ${which}` : isAt(which)
  const { rows: found } = await tx.execute<{ id: string }>(
    sql`select n.id from minutes n join meetings m on m.id = n.meeting_id where ${isMeant}`,
  )
  const [minutes] = found
  if (!minutes) return null
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`minutes ${minutes.id}`}, 0))`)
  const { rows } = await tx.execute<StandingText>(sql`
    select n.id, n.meeting_id as "meetingId", n.state, n.revision, r.content as newest, b.content as base, r.upto,
      (select coalesce(max(u.seq), 0) from minutes_updates u where u.minutes_id = n.id) as typed
    from minutes n join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision
      left join minutes_revisions b on b.minutes_id = n.id and b.number = ${base}
    where n.id = ${minutes.id}`)
  return rows[0] ?? null
}

/** What a revision says; null where there is none for this reader. */
export async function findRevision(
  tx: Tx,
  minutesId: string,
  number: number,
): Promise<MinutesContent | null> {
  const { rows } = await tx.execute<{ content: MinutesContent }>(
    sql`select content from minutes_revisions where minutes_id = ${minutesId} and number = ${number}`,
  )
  return rows[0]?.content ?? null
}

/** A paper of both sides. */
type JointPaper = { number: number; title: string }

export type HeldMeeting = {
  id: string
  state: string
  minutesState: string | null
  items: {
    id: string
    en: string
    ru: string
    notes: { language: string; body: string }[]
    papers: JointPaper[]
  }[]
  /** Of the meeting as a whole. */
  papers: JointPaper[]
  present: { side: string; sideName: { en: string; ru: string }; people: { en: string; ru: string }[] }[]
}

/**
 * For a mutation: what the first draft is made from: the agenda, who was there, which papers both sides had, and what was
 * noted in the room.
 */
export async function findHeldMeeting(tx: Tx, address: MeetingAddress): Promise<HeldMeeting | null> {
  const { rows } = await tx.execute<HeldMeeting>(sql`
    select m.id, m.state, (select n.state from minutes n where n.meeting_id = m.id) as "minutesState",
      ${items} as items, ${present} as present, ${jointPapers(sql`p.item_id is null`)} as papers
    from meetings m where ${isAt(address)}`)
  return rows[0] ?? null
}

/** Those alone that will be annexes of the record: a side's own papers are nobody else's to know of. */
const jointPapers = (which: SQL) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'title', p.title) order by p.number), '[]')
  from papers p join jsonb_to_recordset(app.annexes_of(m.id)) annex(number integer) on annex.number = p.number
  where p.meeting_id = m.id and p.audience = 'joint' and ${which})`

const items = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'en', i.title ->> 'en', 'ru', i.title ->> 'ru', 'notes', (
      select coalesce(jsonb_agg(jsonb_build_object('language', o.language, 'body', o.body) order by o.at, o.id), '[]')
      from room_notes o where o.item_id = i.id), 'papers', ${jointPapers(sql`p.item_id = i.id`)}) order by i.position), '[]')
  from agenda_items i where i.meeting_id = m.id and i.state not in ('deferred', 'declined'))`

const present = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('side', s.code, 'sideName', s.short_name, 'people', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'en', concat_ws(', ', p -> 'name' ->> 'en', p -> 'post' ->> 'en'),
        'ru', concat_ws(', ', p -> 'name' ->> 'ru', p -> 'post' ->> 'ru')) order by place), '[]')
      from jsonb_array_elements(app.attendance_of(m.id)) with ordinality a(p, place) where p ->> 'side' = s.code))
    order by s.code <> m.host_side, s.position), '[]')
  from sides s)`
