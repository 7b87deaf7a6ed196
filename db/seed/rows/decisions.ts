import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoDecision, demoDecisions } from '../demo/decisions'
import { demoMeetings } from '../demo/meetings'
import { insert } from '../insert'
import type { Meetings } from './meetings'
import type { Clauses } from './minutes'
import { idOf, type People } from './people'

const MEETING = 'jwg-2'
const LETTERS = { decision: 'D', action: 'A' }

/** What JWG-2 registered, and what each side has reported since. */
export async function seedDecisions(
  client: pg.Client,
  people: People,
  meetings: Meetings,
  clauses: Clauses,
  calendar: Calendar,
) {
  const heldDays = demoMeetings.find((meeting) => meeting.key === MEETING)?.start.days ?? 0
  for (const decision of demoDecisions) {
    const { id } = await insert(client, 'decisions', {
      ref: `JWG/${calendar.year(heldDays)}/02-${LETTERS[decision.kind]}${String(decision.n).padStart(2, '0')}`,
      kind: decision.kind,
      meeting_id: meetings.get(MEETING),
      clause_id: clauses.get(decision.en),
      text: { en: decision.en, ru: decision.ru },
      offices: decision.offices,
      due_on: decision.dueDays === null ? null : calendar.on(decision.dueDays),
      created_at: calendar.at(heldDays + 26),
    })
    await seedReports(client, id, decision, people, calendar)
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
