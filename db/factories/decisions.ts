import type pg from 'pg'

type Client = Pick<pg.Client, 'query'>

type DecisionTraits = {
  ref: string
  meetingId: string
  kind?: 'decision' | 'action'
  /** Days from today; negative is past. */
  dueInDays?: number | null
  sides?: string[]
}

export async function aDecision(client: Client, traits: DecisionTraits) {
  const { ref, meetingId, kind = 'action', dueInDays = null, sides = ['pk', 'ru'] } = traits
  const office = { en: 'Office', ru: 'Ведомство', ur: 'دفتر' }
  const { rows } = await client.query(
    `insert into decisions (ref, kind, meeting_id, text, offices, due_on)
     values ($1, $2, $3, '{"en": "Do it", "ru": "Сделать"}', $4, (app.now() at time zone 'UTC')::date + $5::int)
     returning id`,
    [ref, kind, meetingId, Object.fromEntries(sides.map((side) => [side, office])), dueInDays],
  )
  const id: string = rows[0].id
  return { id, ref }
}

type ReportTraits = { decisionId: string; status: string; by: { id: string; side: string }; daysAgo?: number }

export async function aReport(client: Client, { decisionId, status, by, daysAgo = 0 }: ReportTraits) {
  await client.query(
    `insert into decision_reports (decision_id, side, status, note, reported_by, reported_at)
     values ($1, $2, $3, '{"en": "Note", "ru": "Пояснение"}', $4, app.now() - make_interval(days => $5))`,
    [decisionId, by.side, status, by.id, daysAgo],
  )
}
