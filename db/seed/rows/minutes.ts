import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoMeeting, demoMeetings } from '../demo/meetings'
import { type DemoClause, jwg2Minutes, jwg3Minutes } from '../demo/minutes'
import { insert } from '../insert'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

const TEXTS: Record<string, DemoClause[]> = { 'jwg-2': jwg2Minutes, 'jwg-3': jwg3Minutes }

/** Ids of the clauses of signed minutes, by their English text: the register of decisions points at them. */
export type Clauses = Map<string, string>

export async function seedMinutes(client: pg.Client, people: People, meetings: Meetings, calendar: Calendar) {
  const clauses: Clauses = new Map()
  for (const meeting of demoMeetings) {
    const text = TEXTS[meeting.key]
    if (meeting.minutes && text)
      await seedRecordOf(client, meeting, text, { people, meetings, calendar, clauses })
  }
  return clauses
}

type Context = { people: People; meetings: Meetings; calendar: Calendar; clauses: Clauses }

async function seedRecordOf(client: pg.Client, meeting: DemoMeeting, text: DemoClause[], context: Context) {
  const { people, meetings, calendar, clauses } = context
  if (!meeting.minutes) return
  const { id } = await insert(client, 'minutes', {
    meeting_id: meetings.get(meeting.key),
    circulation_closes_at: calendar.at(meeting.minutes.deadlineDays, 18),
    created_at: calendar.at(meeting.start.days + 1),
  })
  for (const [index, { number, clause }] of numbered(text).entries()) {
    const row = {
      minutes_id: id,
      position: index + 1,
      number,
      kind: clause.kind,
      text_en: clause.en,
      text_ru: clause.ru,
    }
    clauses.set(clause.en, (await insert(client, 'clauses', row)).id)
  }
  const step = (from: string, to: string, days: number) =>
    insert(client, 'minutes_transitions', {
      audience: 'joint',
      minutes_id: id,
      from_state: from,
      to_state: to,
      by_person: idOf(people, `${meeting.host}.secretary`),
      by_side: meeting.host,
      at: calendar.at(days, 14),
    })
  await step('draft', 'circulated', meeting.minutes.circulatedDays)
  if (meeting.minutes.state !== 'signed') return

  const { pk, ru } = meeting.minutes.signedDays
  await step('circulated', 'agreed', meeting.minutes.deadlineDays)
  for (const [side, days] of Object.entries({ pk, ru }))
    await insert(client, 'minutes_signatures', {
      minutes_id: id,
      revision: 1,
      side,
      signed_by: idOf(people, `${side}.cochair`),
      content_hash: createHash('sha256').update(JSON.stringify(text)).digest(),
      signed_at: calendar.at(days, 11),
    })
  await step('agreed', 'signed', Math.max(pk, ru))
}

/** A heading bears the number of its agenda item; what stands under the second item counts 2.1, 2.2. */
function numbered(text: DemoClause[]) {
  let under = 0
  return text.map((clause) => {
    under = clause.kind === 'heading' ? 0 : under + 1
    return { number: under === 0 ? String(clause.agendaItem) : `${clause.agendaItem}.${under}`, clause }
  })
}
