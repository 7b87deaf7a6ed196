import type pg from 'pg'
import type { Calendar } from '../calendar'
import type { DemoMeeting } from '../demo/meetings'
import type { DemoAgendaItem } from '../demo/meetings/types'
import { insert } from '../insert'
import { idOf, type People } from './people'

/** The first two items stand on every agenda, and come from the rules rather than from a side. */
const KINDS = ['opening', 'review']

const DAY = 24 * 60 * 60 * 1000

/** The items of one meeting, each with the wordings and the answer that brought it where it stands. */
export async function seedAgenda(
  client: pg.Client,
  { id }: { id: string },
  meeting: DemoMeeting,
  people: People,
  calendar: Calendar,
) {
  // For what is to come, however far away it is, items were proposed some days ago.
  const at = calendar.at(Math.min(meeting.start.days - 45, -5), 10)
  for (const [index, item] of meeting.agenda.entries()) {
    const kind = KINDS[index] ?? 'regular'
    const { id: itemId } = await insert(client, 'agenda_items', {
      meeting_id: id,
      position: index + 1,
      kind,
      title: item.title,
      proposed_by: item.proposedBy,
      state: kind === 'regular' ? 'proposed' : 'agreed',
      duration_minutes: item.minutes,
      is_late: item.lateReason !== undefined,
      late_reason: item.lateReason ?? null,
      at,
    })
    if (kind === 'regular') await seedExchange(client, itemId, item, people, at)
  }
}

async function seedExchange(
  client: pg.Client,
  itemId: string,
  item: DemoAgendaItem,
  people: People,
  at: Date,
) {
  const { proposedBy, counter } = item
  const hand = (side: 'pk' | 'ru', days: number) => ({
    by_person: idOf(people, `${side}.secretary`),
    by_side: side,
    at: new Date(at.getTime() + days * DAY),
  })
  await insert(client, 'agenda_wordings', {
    item_id: itemId,
    number: 1,
    title: item.title,
    duration_minutes: item.minutes,
    ...hand(proposedBy, 0),
  })
  if (counter)
    await insert(client, 'agenda_wordings', {
      item_id: itemId,
      number: 2,
      title: counter.title,
      duration_minutes: counter.minutes,
      reason: counter.reason,
      ...hand(otherThan(proposedBy), 2),
    })
  if (item.state === 'proposed' || item.state === 'countered') return
  await insert(client, 'agenda_item_transitions', {
    audience: 'joint',
    item_id: itemId,
    wording_number: counter ? 2 : 1,
    from_state: counter ? 'countered' : 'proposed',
    to_state: item.state,
    reason: item.answerReason ?? null,
    // The last word of the two is an answer to the other one's.
    ...hand(counter ? proposedBy : otherThan(proposedBy), 3),
  })
}

export const otherThan = (side: 'pk' | 'ru') => (side === 'pk' ? 'ru' : 'pk')
