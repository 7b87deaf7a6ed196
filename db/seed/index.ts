import pg from 'pg'
import type { Storage } from '@/lib/storage/storage'
import { calendarFrom } from './calendar'
import { seedCases } from './rows/cases'
import { seedDecisions } from './rows/decisions'
import { seedDelegations } from './rows/delegations'
import { seedHolidays } from './rows/holidays'
import { seedLog } from './rows/log'
import { closeMeetings } from './rows/meeting-steps'
import { seedMeetings } from './rows/meetings'
import { seedMinutes } from './rows/minutes'
import { seedOpportunities } from './rows/opportunities'
import { seedPapers } from './rows/papers'
import { DEMO_PASSWORD, demoAccounts, seedPeople } from './rows/people'
import { seedProject } from './rows/project'
import { seedRecord } from './rows/record'
import { seedRooms } from './rows/room'

type Seeded = { seeded: boolean; password: string; accounts: { email: string; side: string; role: string }[] }

/**
 * Fills an empty portal: the real public record, and demonstration data marked as such. One transaction, so a start
 * that was killed leaves nothing; done once, so what people changed since stays. Superuser, embedded database only.
 */
export async function seedDemonstration(superuserUrl: string, now: Date, storage: Storage): Promise<Seeded> {
  const client = new pg.Client({ connectionString: superuserUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query('select exists (select from people) as peopled')
    if (!rows[0].peopled) {
      await client.query('begin')
      await seedAll(client, now, storage)
      await client.query('commit')
    }
    return { seeded: !rows[0].peopled, password: DEMO_PASSWORD, accounts: demoAccounts() }
  } finally {
    await client.end()
  }
}

export async function seedAll(client: pg.Client, now: Date, storage: Storage) {
  const calendar = calendarFrom(now)
  if (process.env.PORTAL_NOW)
    await client.query('insert into app.clock (frozen_at) values ($1)', [process.env.PORTAL_NOW])
  await seedRecord(client)
  const people = await seedPeople(client)
  await seedOpportunities(client, people, calendar)
  const meetings = await seedMeetings(client, people, calendar)
  await seedDelegations(client, people, meetings, calendar)
  await seedRooms(client, people, meetings)
  await seedPapers(client, people, meetings, calendar, storage)
  const clauses = await seedMinutes(client, people, meetings, calendar)
  await closeMeetings(client, people, meetings, calendar)
  await seedDecisions(client, people, meetings, clauses, calendar)
  await seedProject(client, people, calendar)
  await seedCases(client, people, meetings, calendar)
  await seedHolidays(client, calendar)
  await seedLog(client)
}
