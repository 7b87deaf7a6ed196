import type pg from 'pg'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'

type Client = Pick<pg.Client, 'query'>

const texts = (text: string) => ({ en: text, ru: `${text} (ru)`, ur: `${text} (ur)` })

type MeetingTraits = {
  number?: number | null
  state?: string
  hostSide?: string
  title?: string
  /** Days from now; negative is past. */
  inDays?: number
}

export async function aMeeting(client: Client, traits: MeetingTraits = {}) {
  const { number = null, state = 'proposed', hostSide = 'pk', title = 'Meeting', inDays = 30 } = traits
  const { rows } = await client.query(
    `insert into meetings (number, state, host_side, title, place, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, app.now() + make_interval(days => $6), app.now() + make_interval(days => $6, hours => 3))
     returning id`,
    [number, state, hostSide, texts(title), texts('Karachi'), inDays],
  )
  const id: string = rows[0].id
  return { id, body: 'JWG', number, state }
}

type ItemTraits = { meetingId: string; position: number; proposedBy: string; state?: string }

export async function anAgendaItem(client: Client, traits: ItemTraits): Promise<string> {
  const { rows } = await client.query(
    `insert into agenda_items (meeting_id, position, title, proposed_by, state, duration_minutes)
     values ($1, $2, '{"en": "Item", "ru": "Вопрос"}', $3, $4, 30) returning id`,
    [traits.meetingId, traits.position, traits.proposedBy, traits.state ?? 'proposed'],
  )
  return rows[0].id
}

type MinutesTraits = {
  meetingId: string
  state?: string
  revision?: number
  closesInDays?: number
  clauses?: ClauseContent[]
}

type ClauseTraits = Partial<Omit<ClauseContent, 'en' | 'ru'>> & { en?: string | null; ru?: string | null }

export function aClause({ en = 'The Sides decided.', ru = 'Стороны решили.', ...traits }: ClauseTraits = {}) {
  return {
    id: newId(),
    number: '1',
    kind: 'decision' as const,
    itemId: null,
    offices: null,
    dueOn: null,
    ...traits,
    en: en === null ? null : richTextOf(en),
    ru: ru === null ? null : richTextOf(ru),
  }
}

/** The minutes of a meeting, by default with one clause; each of its revisions says the same. */
export async function someMinutes(client: Client, traits: MinutesTraits) {
  const { state = 'circulated', revision = 1, clauses = [aClause()] } = traits
  const { rows } = await client.query(
    `insert into minutes (meeting_id, circulation_closes_at)
     values ($1, app.now() + make_interval(days => $2)) returning id`,
    [traits.meetingId, traits.closesInDays ?? 5],
  )
  const id: string = rows[0].id
  const { writer, side } = await aWriter(client)
  for (let number = 1; number <= revision; number++)
    await client.query(
      `insert into minutes_revisions (minutes_id, number, content, by_person, by_side)
       values ($1, $2, $3, $4, $5)`,
      [id, number, { authenticText: 'both', clauses }, writer, side],
    )
  await client.query(
    `insert into clause_matches (minutes_id, clause_id, en, ru, by_person, by_side)
     select $1, (c ->> 'id')::uuid, c -> 'en', c -> 'ru', $3, $4 from jsonb_array_elements($2::jsonb) c
     where jsonb_typeof(c -> 'en') <> 'null' and jsonb_typeof(c -> 'ru') <> 'null'`,
    [id, JSON.stringify(clauses), writer, side],
  )
  if (state !== 'draft') {
    await client.query('update minutes_revisions set state = $2 where minutes_id = $1', [id, 'circulated'])
    await client.query('update minutes set state = $2 where id = $1', [id, state])
  }
  return { id, clauses }
}

/** Whoever wrote it, of the side that comes first. */
async function aWriter(client: Client) {
  const { rows } = await client.query<{ writer: string; side: string }>(
    `insert into people (side, role, name, post, office)
     select 'pk', 'secretary', $1, $1, $1 returning id as writer, side`,
    [texts('Writer')],
  )
  const [made] = rows
  if (!made) throw new Error('no writer was made')
  return made
}

type SignatureTraits = { minutesId: string; revision?: number; signer: { id: string; side: string } }

/** A side's signature over one revision; the text that is signed is made when the first side signs. */
export async function aSignature(client: Client, { minutesId, revision = 1, signer }: SignatureTraits) {
  await client.query(
    `insert into signing_texts (minutes_id, revision, canonical, hash, by_person, by_side)
     select $1, $2, record.text, sha256(convert_to(record.text, 'UTF8')), $3, $4
     from app.canonical_json(app.record_of($1, $2)) record(text) on conflict do nothing`,
    [minutesId, revision, signer.id, signer.side],
  )
  await client.query(
    `insert into signatures (text_id, method, by_person, by_side)
     select id, 'password_and_code', $3, $4 from signing_texts where minutes_id = $1 and revision = $2`,
    [minutesId, revision, signer.id, signer.side],
  )
}
