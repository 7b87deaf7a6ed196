import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoMeeting, demoMeetings } from '../demo/meetings'
import { insert } from '../insert'
import { seedAgenda } from './agenda'
import { seedSteps } from './meeting-steps'
import type { People } from './people'

export type Meetings = Map<string, string>

/** Meetings by key (`jwg-3`), with their steps and their agendas. Closing waits for the minutes: see `closeMeetings`. */
export async function seedMeetings(client: pg.Client, people: People, calendar: Calendar): Promise<Meetings> {
  const ids: Meetings = new Map()
  for (const meeting of demoMeetings)
    ids.set(meeting.key, await seedMeeting(client, meeting, people, calendar))
  return ids
}

async function seedMeeting(client: pg.Client, meeting: DemoMeeting, people: People, calendar: Calendar) {
  const startsAt = calendar.at(meeting.start.days, meeting.start.hour)
  const endsAt = new Date(startsAt.getTime() + meeting.durationMinutes * 60_000)
  const { id } = await insert(client, 'meetings', {
    body: meeting.body ?? 'JWG',
    number: meeting.number,
    host_side: meeting.host,
    title: meeting.title,
    place: meeting.place.name,
    starts_at: startsAt,
    ends_at: endsAt,
    is_demonstration: true,
    created_at: calendar.at(meeting.start.days - 50),
  })
  const row = { id, startsAt, endsAt }
  // The agenda first: once a meeting is held nobody changes it any more.
  await seedAgenda(client, row, meeting, people, calendar)
  await seedSteps(client, row, meeting, people, calendar)
  return id
}
