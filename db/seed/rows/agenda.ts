import type pg from 'pg'
import type { Calendar } from '../calendar'
import type { DemoMeeting } from '../demo/meetings'
import type { DemoAgendaItem } from '../demo/meetings/types'
import { insert } from '../insert'
import { idOf, type People } from './people'

/** The first two items stand on every agenda, and come from the rules rather than from a side. */
const KINDS = ['opening', 'review']

/** The items of one meeting, each with the wording of the side that proposed it. */
export async function seedAgenda(
  client: pg.Client,
  { id }: { id: string },
  meeting: DemoMeeting,
  people: People,
  calendar: Calendar,
) {
  const at = calendar.at(meeting.start.days - 45, 10)
  for (const [index, item] of meeting.agenda.entries()) {
    const kind = KINDS[index] ?? 'regular'
    const { id: itemId } = await insert(client, 'agenda_items', {
      meeting_id: id,
      position: index + 1,
      kind,
      title: item.counter?.title ?? item.title,
      proposed_by: item.proposedBy,
      state: item.state,
      duration_minutes: item.counter?.minutes ?? item.minutes,
      is_late: item.lateReason !== undefined,
      late_reason: item.lateReason ?? null,
      at,
    })
    if (kind === 'regular') await seedWordings(client, itemId, item, people, at)
  }
}

async function seedWordings(
  client: pg.Client,
  itemId: string,
  item: DemoAgendaItem,
  people: People,
  at: Date,
) {
  const { proposedBy, counter } = item
  const by = (side: string) => ({ by_person: idOf(people, `${side}.secretary`), by_side: side })
  await insert(client, 'agenda_wordings', {
    item_id: itemId,
    number: 1,
    title: item.title,
    duration_minutes: item.minutes,
    ...by(proposedBy),
    at,
  })
  if (!counter) return
  await insert(client, 'agenda_wordings', {
    item_id: itemId,
    number: 2,
    title: counter.title,
    duration_minutes: counter.minutes,
    reason: counter.reason,
    ...by(otherThan(proposedBy)),
    at: new Date(at.getTime() + 2 * 24 * 60 * 60 * 1000),
  })
}

export const otherThan = (side: 'pk' | 'ru') => (side === 'pk' ? 'ru' : 'pk')
