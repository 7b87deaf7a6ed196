import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoDecision, demoDecisions } from '../demo/decisions'
import { insert } from '../insert'
import type { Clauses } from './minutes'
import { idOf, type People } from './people'

/** What each side has reported of the decisions that JWG-2 registered with its second signature. */
export async function seedDecisions(client: pg.Client, people: People, clauses: Clauses, calendar: Calendar) {
  for (const decision of demoDecisions) {
    const { rows } = await client.query<{ id: string }>('select id from decisions where clause_id = $1', [
      clauses.get(decision.en),
    ])
    const [registered] = rows
    if (!registered) throw new Error(`no decision was registered from: ${decision.en}`)
    await seedReports(client, registered.id, decision, people, calendar)
  }
}

async function seedReports(
  client: pg.Client,
  id: string,
  { reports }: DemoDecision,
  people: People,
  calendar: Calendar,
) {
  for (const { side, status, note, daysAgo } of reports)
    await insert(client, 'decision_reports', {
      decision_id: id,
      side,
      status: status.replace(' ', '_'),
      note,
      reported_by: idOf(people, `${side}.secretary`),
      reported_at: calendar.at(-daysAgo, 10),
    })
}
