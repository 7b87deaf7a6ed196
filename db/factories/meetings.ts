import type pg from 'pg'

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

export async function anAgendaItem(client: Client, traits: ItemTraits) {
  await client.query(
    `insert into agenda_items (meeting_id, position, title, proposed_by, state, duration_minutes)
     values ($1, $2, '{"en": "Item", "ru": "Вопрос"}', $3, $4, 30)`,
    [traits.meetingId, traits.position, traits.proposedBy, traits.state ?? 'proposed'],
  )
}

type MinutesTraits = { meetingId: string; state?: string; revision?: number; closesInDays?: number }

/** The minutes of a meeting with one clause. */
export async function someMinutes(client: Client, traits: MinutesTraits) {
  const { rows } = await client.query(
    `insert into minutes (meeting_id, state, revision, circulation_closes_at)
     values ($1, $2, $3, app.now() + make_interval(days => $4)) returning id`,
    [traits.meetingId, traits.state ?? 'circulated', traits.revision ?? 1, traits.closesInDays ?? 5],
  )
  const id: string = rows[0].id
  await client.query(
    `insert into clauses (minutes_id, position, number, kind, text_en, text_ru)
     values ($1, 1, '1', 'decision', 'The Sides decided.', 'Стороны решили.')`,
    [id],
  )
  return { id }
}

type SignatureTraits = { minutesId: string; revision?: number; signer: { id: string; side: string } }

export async function aSignature(client: Client, { minutesId, revision = 1, signer }: SignatureTraits) {
  await client.query(
    `insert into minutes_signatures (minutes_id, revision, side, signed_by, content_hash) values ($1, $2, $3, $4, '\\x00')`,
    [minutesId, revision, signer.side, signer.id],
  )
}
