import type pg from 'pg'
import type { Calendar } from '../calendar'
import { demoInquiries } from '../demo/inquiries'
import { demoNews } from '../demo/news'
import { demoNotes } from '../demo/notes'
import { demoVisits } from '../demo/visits'
import { insert, insertAll } from '../insert'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

const HOUR = 60 * 60 * 1000

/** What belongs to one side each: inquiries, visits, notes, news in preparation. */
export async function seedCases(client: pg.Client, people: People, meetings: Meetings, calendar: Calendar) {
  await seedInquiries(client, people, calendar)
  await insertAll(
    client,
    'visits',
    demoVisits.map(({ host, state, sector, visitors, requestedDaysAgo }) => ({
      audience: host,
      state: state.replace(' ', '_'),
      sector,
      organisation: visitors.en,
      country: '—',
      is_demonstration: true,
      requested_at: calendar.at(-requestedDaysAgo),
    })),
  )
  await insertAll(
    client,
    'notes',
    demoNotes.map(({ side, meeting, author, body, daysAgo }) => ({
      audience: side,
      meeting_id: meetings.get(meeting),
      author_id: idOf(people, author),
      body,
      created_at: calendar.at(-daysAgo, 15),
    })),
  )
  await insertAll(
    client,
    'news',
    demoNews.map(({ slug, side, state, author, title, lead, body, writtenDaysAgo }) => ({
      audience: side ?? 'joint',
      state,
      slug,
      title,
      summary: lead,
      body,
      author_id: idOf(people, author),
      is_demonstration: true,
      created_at: calendar.at(-writtenDaysAgo),
    })),
  )
}

async function seedInquiries(client: pg.Client, people: People, calendar: Calendar) {
  for (const inquiry of demoInquiries) {
    const receivedAt = calendar.at(-inquiry.receivedDaysAgo, 7)
    const hours = inquiry.firstResponseHours
    const answeredAt = hours === null ? null : new Date(receivedAt.getTime() + hours * HOUR)
    const { id } = await insert(client, 'inquiries', {
      audience: inquiry.side,
      sector: inquiry.sector,
      opportunity_slug: inquiry.opportunity,
      organisation: inquiry.organisation,
      country: inquiry.country,
      message: inquiry.message,
      first_answered_at: answeredAt,
      is_demonstration: true,
      received_at: receivedAt,
    })
    if (inquiry.state !== 'received')
      await insert(client, 'inquiry_transitions', {
        audience: inquiry.side,
        inquiry_id: id,
        from_state: 'received',
        to_state: inquiry.state,
        by_person: idOf(people, `${inquiry.side}.secretary`),
        by_side: inquiry.side,
        at: answeredAt ?? receivedAt,
      })
  }
}
