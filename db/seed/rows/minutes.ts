import type pg from 'pg'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { newId } from '@/lib/ids'
import { plainText, richTextOf } from '@/lib/rich-text'
import type { Calendar } from '../calendar'
import { demoDecisions } from '../demo/decisions'
import { type DemoMeeting, demoMeetings } from '../demo/meetings'
import {
  type DemoClause,
  jwg2Minutes,
  jwg3Minutes,
  jwgF2Minutes,
  jwgF3Minutes,
  jwgT2Minutes,
} from '../demo/minutes'
import { jwg3Comments, jwg3Reservation } from '../demo/minutes/said'
import { insert, insertAll } from '../insert'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

const TEXTS: Record<string, DemoClause[]> = {
  'jwg-2': jwg2Minutes,
  'jwg-3': jwg3Minutes,
  'jwg-t-2': jwgT2Minutes,
  'jwg-f-2': jwgF2Minutes,
  'jwg-f-3': jwgF3Minutes,
}

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

type Hand = { by_person: string; by_side: string; at: Date | string }

type Context = { people: People; meetings: Meetings; calendar: Calendar; clauses: Clauses }

async function seedRecordOf(client: pg.Client, meeting: DemoMeeting, text: DemoClause[], context: Context) {
  const { people, meetings, calendar, clauses } = context
  const { minutes } = meeting
  if (!minutes) return
  const items = await client.query<{ id: string }>(
    'select id from agenda_items where meeting_id = $1 order by position',
    [meetings.get(meeting.key)],
  )
  const hand = { by_person: idOf(people, `${meeting.host}.secretary`), by_side: meeting.host }
  const { id } = await insert(client, 'minutes', {
    ...hand,
    meeting_id: meetings.get(meeting.key),
    created_at: calendar.at(meeting.start.days + 1),
  })
  const content = contentsOf(text, items.rows, calendar)
  if (minutes.state === 'signed')
    for (const [index, { id: clauseId }] of content.entries()) clauses.set(text[index]?.en ?? '', clauseId)
  const writtenDays = minutes.state === 'draft' ? minutes.begunDays : minutes.circulatedDays
  await write(client, id, content, { ...hand, at: calendar.at(writtenDays, 12) })
  if (minutes.state === 'draft') return

  await insert(client, 'circulations', {
    ...hand,
    minutes_id: id,
    revision: 1,
    closes_at: calendar.at(minutes.deadlineDays, 14),
    at: calendar.at(minutes.circulatedDays, 14),
  })
  if (minutes.state === 'circulated')
    return say(client, id, content, { people, at: calendar.at(minutes.circulatedDays + 2, 10) })

  for (const [side, days] of Object.entries(minutes.agreedDays))
    await insert(client, 'minutes_agreements', {
      minutes_id: id,
      revision: 1,
      by_person: idOf(people, `${side}.secretary`),
      by_side: side,
      at: calendar.at(days, 14),
    })
  const signed = await sign(client, id, minutes.signedDays, people, calendar)
  if (minutes.state !== 'signed') return
  const handsOn = (days: number) =>
    signed.map(({ by_person, by_side }) => ({ by_person, by_side, at: calendar.at(days, 11) }))
  const last = Math.max(...Object.values(minutes.signedDays))
  await release(client, id, content, handsOn(last + 5))
  await correct(client, id, content, handsOn(last + 20))
}

/** The first revision, in which every pair that has both texts was compared. */
async function write(client: pg.Client, id: string, content: readonly ClauseContent[], hand: Hand) {
  await insert(client, 'minutes_revisions', {
    ...{ minutes_id: id, ...hand, number: 1, cause: 'begun' },
    content: { authenticText: 'both', clauses: content },
  })
  await insertAll(
    client,
    'clause_matches',
    content
      .filter(({ en, ru }) => en && ru)
      .map(({ id: clauseId, en, ru }) => ({ minutes_id: id, ...hand, clause_id: clauseId, en, ru })),
  )
}

/** In the order of their days: the second signature closes the record. The hands of those who signed. */
async function sign(
  client: pg.Client,
  id: string,
  days: Partial<Record<'pk' | 'ru', number>>,
  people: People,
  calendar: Calendar,
): Promise<Hand[]> {
  const hands = Object.entries(days)
    .toSorted(([, one], [, other]) => one - other)
    .map(([side, day]) => ({
      by_person: idOf(people, `${side}.cochair`),
      by_side: side,
      at: calendar.at(day, 11),
    }))
  const [first] = hands
  if (!first) return []
  const { rows } = await client.query<{ id: string }>(
    `insert into signing_texts (minutes_id, revision, canonical, hash, by_person, by_side, at)
     select $1, 1, record.text, sha256(convert_to(record.text, 'UTF8')), $2, $3, $4
     from app.canonical_json(app.record_of($1, 1)) record(text) returning id`,
    [id, first.by_person, first.by_side, first.at],
  )
  for (const hand of hands)
    await insert(client, 'signatures', { ...hand, text_id: rows[0]?.id, method: 'password_and_code' })
  return hands
}

/** Comments of both delegations and a reservation that was resolved, on a text that circulates. */
async function say(
  client: pg.Client,
  id: string,
  content: readonly ClauseContent[],
  { people, at }: { people: People; at: Date },
) {
  const about = (clause: number) => ({ minutes_id: id, clause_id: content[clause]?.id, revision: 1, at })
  for (const { by, clause, language, body, suggestion } of jwg3Comments)
    await insert(client, 'clause_comments', {
      ...{ ...about(clause), by_person: idOf(people, by), by_side: by.slice(0, 2), language, body },
      suggestion: suggestion ? richTextOf(suggestion) : null,
    })
  const { by, clause, reason } = jwg3Reservation
  const chair = { by_person: idOf(people, `${by}.cochair`), by_side: by }
  const raised = await insert(client, 'reservations', { ...chair, ...about(clause), reason })
  await insert(client, 'reservation_endings', { ...chair, reservation_id: raised.id, ending: 'resolved', at })
}

/** One clause of it was corrected since: both co-chairs signed the corrigendum. */
async function correct(
  client: pg.Client,
  id: string,
  content: readonly ClauseContent[],
  hands: readonly Hand[],
) {
  const clause = content.find(({ kind }) => kind === 'discussion')
  const [first] = hands
  if (!clause || !first) return
  const { id: corrigendum } = await insert(client, 'corrigenda', {
    ...first,
    minutes_id: id,
    clause_id: clause.id,
    en: JSON.stringify(
      richTextOf(`${plainText(clause.en)} The provisional agenda had been circulated in time.`),
    ),
    ru: JSON.stringify(
      richTextOf(`${plainText(clause.ru)} Предварительная повестка дня была разослана в срок.`),
    ),
    reason: 'The sentence on the circulation of the agenda was left out when the text was copied.',
  })
  const { rows } = await client.query<{ id: string }>(
    `insert into signing_texts (corrigendum_id, canonical, hash, by_person, by_side, at)
     select $1, record.text, sha256(convert_to(record.text, 'UTF8')), $2, $3, $4
     from app.canonical_json(app.corrigendum_record($1)) record(text) returning id`,
    [corrigendum, first.by_person, first.by_side, first.at],
  )
  for (const hand of hands)
    await insert(client, 'signatures', { ...hand, text_id: rows[0]?.id, method: 'password_and_code' })
}

/** Headings, decisions and actions of the first items are public: both co-chairs agreed to each. */
async function release(
  client: pg.Client,
  id: string,
  content: readonly ClauseContent[],
  hands: readonly Hand[],
) {
  for (const { id: clauseId } of content.filter(({ kind }) => kind !== 'discussion').slice(0, 12))
    for (const hand of hands)
      await insert(client, 'clause_releases', { ...hand, minutes_id: id, clause_id: clauseId })
}

function contentsOf(
  text: DemoClause[],
  items: readonly { id: string }[],
  calendar: Calendar,
): ClauseContent[] {
  return numbered(text).map(({ number, clause }) => ({
    id: newId(),
    number,
    kind: clause.kind,
    en: richTextOf(clause.en),
    ru: richTextOf(clause.ru),
    itemId: items[clause.agendaItem - 1]?.id ?? null,
    ...duties(clause, calendar),
  }))
}

/** What the register takes from a clause: the responsible office of each side, in the languages of the record, and the day. */
function duties({ kind, en }: DemoClause, calendar: Calendar): Pick<ClauseContent, 'offices' | 'dueOn'> {
  const registered = demoDecisions.find((decision) => decision.kind === kind && decision.en === en)
  if (!registered) return { offices: null, dueOn: null }
  const { offices, dueDays } = registered
  const inBoth = ({ en: english, ru }: { en: string; ru: string }) => ({ en: english, ru })
  return {
    offices: { pk: inBoth(offices.pk), ru: inBoth(offices.ru) },
    dueOn: dueDays === null ? null : calendar.on(dueDays),
  }
}

/** A heading bears the number of its agenda item; what stands under the second item counts 2.1, 2.2. */
function numbered(text: DemoClause[]) {
  let under = 0
  return text.map((clause) => {
    under = clause.kind === 'heading' ? 0 : under + 1
    return { number: under === 0 ? String(clause.agendaItem) : `${clause.agendaItem}.${under}`, clause }
  })
}
