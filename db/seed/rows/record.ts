import type pg from 'pg'
import { insert, insertAll } from '../insert'
import { events } from '../record/events'
import { facts } from '../record/facts'
import { foundingMeeting } from '../record/founding-meeting'
import { news } from '../record/news'
import type { Source } from '../record/types'

/** The real public record: facts, time line, news, and the founding meeting with its sourced summary. */
export async function seedRecord(client: pg.Client) {
  await insertAll(
    client,
    'facts',
    facts.map(({ valueHigh, text, asOf, asOfPrecision, source, ...fact }) => ({
      ...fact,
      audience: 'public',
      value_high: valueHigh,
      words: text,
      as_of: asOf,
      as_of_precision: asOfPrecision,
      source_name: nameOf(source),
      source_date: source.date,
    })),
  )
  await insertAll(
    client,
    'record_events',
    events.map(({ date, dateEnd, text, source, ...event }) => ({
      ...event,
      starts_on: date,
      ends_on: dateEnd,
      body: text,
      source_name: nameOf(source),
    })),
  )
  await insertAll(
    client,
    'published_news',
    news.map(({ slug, date, precision, title, summary, body, source }) => ({
      slug,
      title,
      summary,
      body,
      published_on: date,
      published_precision: precision,
      source_name: nameOf(source),
    })),
  )
  await seedFoundingMeeting(client)
}

async function seedFoundingMeeting(client: pg.Client) {
  const { title, place, date, statement, sections, participants } = foundingMeeting
  // The reports give the day alone; the hours are there because a meeting has them, and are never shown.
  const times = { starts_at: `${date}T06:00:00Z`, kind: 'historical' }
  await insert(client, 'meetings', {
    ...times,
    ends_at: `${date}T12:00:00Z`,
    number: 1,
    state: 'historical',
    host_side: 'pk',
    title,
    place,
  })
  await insert(client, 'meeting_summaries', {
    ...times,
    meeting_number: 1,
    time_is_known: false,
    title,
    place,
    lead: statement,
    paragraphs: sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.map(({ text, source }, index) => ({
        heading: index === 0 ? heading : null,
        text,
        sourceName: nameOf(source),
      })),
    ),
    participants: participants.map(({ side, name, post }) => ({ side, name, post })),
  })
}

/** A proper name stands under one language, and so in all of them. */
function nameOf({ name }: Source) {
  return typeof name === 'string' ? { en: name, ru: null, ur: null } : name
}
