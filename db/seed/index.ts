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
import { DEMO_PASSWORD, DEMO_TOTP_SECRET, demoAccounts, seedPeople } from './rows/people'
import { seedProcedures } from './rows/procedures'
import { seedProject } from './rows/project'
import { seedRecord } from './rows/record'
import { seedRooms } from './rows/room'

type Seeded = {
  seeded: boolean
  password: string
  /** Shared with the authenticator app of everybody whose role must have one. */
  totpSecret: string
  accounts: { email: string; side: string; role: string; hasFactor: boolean }[]
}

type Settings = { now: Date; storage: Storage; authSecret: string }

/**
 * Fills an empty portal: the real public record, and demonstration data marked as such. One transaction, so a start
 * that was killed leaves nothing; done once, so what people changed since stays. Superuser, embedded database only.
 */
export async function seedDemonstration(superuserUrl: string, settings: Settings): Promise<Seeded> {
  const client = new pg.Client({ connectionString: superuserUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query('select exists (select from people) as peopled')
    if (!rows[0].peopled) {
      await client.query('begin')
      await seedAll(client, settings)
      await client.query('commit')
    }
    return {
      seeded: !rows[0].peopled,
      password: DEMO_PASSWORD,
      totpSecret: DEMO_TOTP_SECRET,
      accounts: demoAccounts(),
    }
  } finally {
    await client.end()
  }
}

export async function seedAll(client: pg.Client, { now, storage, authSecret }: Settings) {
  const calendar = calendarFrom(now)
  if (process.env.PORTAL_NOW)
    await client.query('insert into app.clock (frozen_at) values ($1)', [process.env.PORTAL_NOW])
  await seedRecord(client)
  const people = await seedPeople(client, authSecret)
  await seedOpportunities(client, people, calendar)
  const meetings = await seedMeetings(client, people, calendar)
  await seedDelegations(client, people, meetings, calendar)
  await seedRooms(client, people, meetings)
  await seedPapers(client, people, meetings, calendar, storage)
  const clauses = await seedMinutes(client, people, meetings, calendar)
  await closeMeetings(client, people, meetings, calendar)
  await seedDecisions(client, people, clauses, calendar)
  await seedProcedures(client, people, calendar)
  await seedProject(client, people, calendar)
  await seedCases(client, people, meetings, calendar)
  await seedHolidays(client, calendar)
  await seedLog(client)
}
