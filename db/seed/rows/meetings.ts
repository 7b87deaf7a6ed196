import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoMeeting, demoMeetings } from '../demo/meetings'
import { insert, insertAll } from '../insert'
import { idOf, type People } from './people'

const WAYS = {
  proposed: [],
  confirmed: ['confirmed'],
  held: ['confirmed', 'held'],
  closed: ['confirmed', 'held', 'closed'],
}

export type Meetings = Map<string, string>

/** Meetings by key (`jwg-3`), with their steps and their agendas. */
export async function seedMeetings(client: pg.Client, people: People, calendar: Calendar): Promise<Meetings> {
  const ids: Meetings = new Map()
  for (const meeting of demoMeetings)
    ids.set(meeting.key, await seedMeeting(client, meeting, people, calendar))
  return ids
}

async function seedMeeting(client: pg.Client, meeting: DemoMeeting, people: People, calendar: Calendar) {
  const startsAt = calendar.at(meeting.start.days, meeting.start.hour)
  const { id } = await insert(client, 'meetings', {
    number: meeting.number,
    host_side: meeting.host,
    title: meeting.title,
    place: meeting.place.name,
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + meeting.durationMinutes * 60_000),
    is_demonstration: true,
    created_at: calendar.at(meeting.start.days - 50),
  })
  await seedSteps(client, id, meeting, people, calendar)
  await insertAll(
    client,
    'agenda_items',
    meeting.agenda.map((item, index) => ({
      meeting_id: id,
      position: index + 1,
      title: item.title,
      proposed_by: item.proposedBy,
      state: item.state,
      duration_minutes: item.minutes,
    })),
  )
  return id
}

async function seedSteps(
  client: pg.Client,
  id: string,
  meeting: DemoMeeting,
  people: People,
  calendar: Calendar,
) {
  const days = {
    confirmed: meeting.start.days - 40,
    held: meeting.start.days,
    closed: meeting.start.days + 26,
  }
  let from = 'proposed'
  for (const to of WAYS[meeting.state]) {
    const side = to === 'confirmed' ? otherThan(meeting.proposedBy) : meeting.host
    await insert(client, 'meeting_transitions', {
      audience: 'joint',
      meeting_id: id,
      from_state: from,
      to_state: to,
      by_person: idOf(people, `${side}.secretary`),
      by_side: side,
      at: calendar.at(days[to as keyof typeof days], 12),
    })
    from = to
  }
}

const otherThan = (side: 'pk' | 'ru') => (side === 'pk' ? 'ru' : 'pk')
