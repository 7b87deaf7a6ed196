import ICAL from 'ical.js'
import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { endCalendarFeed, makeCalendarFeed } from '@/features/calendar/mutations'
import { getCalendarMeeting, getOwnFeed } from '@/features/calendar/queries'
import { feedPath } from '@/features/calendar/validation'
import { routing } from '@/i18n/routing'
import { newSecret } from '@/lib/ids'
import { GET } from './route'

let confirmed: { id: string }

beforeAll(async () => {
  confirmed = await asSuperuser(async (client) => {
    await aMeeting(client, { state: 'proposed', title: 'Only proposed' })
    await aMeeting(client, { state: 'historical', number: 1, title: 'From reports' })
    await aMeeting(client, { state: 'cancelled', title: 'Never confirmed' })
    const meeting = await aMeeting(client, { state: 'confirmed', number: 4, title: 'Rolling mill' })
    // Calendars count in seconds.
    await client.query(
      `update meetings set starts_at = '2027-01-04T19:30:00Z', ends_at = '2027-01-04T22:00:00Z' where id = $1`,
      [meeting.id],
    )
    await aStep(client, meeting.id, 'proposed')
    await aStep(client, meeting.id, 'confirmed')
    return meeting
  })
})

describe('the feed of a person', () => {
  test.each(routing.locales)('has the instants of the database, in %s', async (locale) => {
    const [event, ...others] = await eventsAt(await makeCalendarFeed(await aViewer('ru', 'delegate'), locale))
    const { rows } = await asSuperuser((client) =>
      client.query('select starts_at, ends_at, title from meetings where id = $1', [confirmed.id]),
    )
    expect(others).toEqual([])
    expect(event?.startDate.toJSDate()).toEqual(rows[0].starts_at)
    expect(event?.endDate.toJSDate()).toEqual(rows[0].ends_at)
    expect(event?.summary).toBe(`JWG-4: ${rows[0].title[locale]}`)
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      `http://localhost:3000/${locale}/workspace/meetings/jwg-4`,
    )
  })

  test('follows a meeting that is postponed and cancelled, by a number that grows', async () => {
    const secret = await makeCalendarFeed(await aViewer('pk'), 'en')
    const meeting = await asSuperuser((client) => aMeeting(client, { state: 'confirmed', number: 5 }))
    const seen = []
    for (const state of ['confirmed', 'postponed', 'cancelled']) {
      await asSuperuser(async (client) => {
        await aStep(client, meeting.id, state)
        await client.query('update meetings set state = $2 where id = $1', [meeting.id, state])
      })
      const event = (await eventsAt(secret)).find(({ uid }) => uid === meeting.id)
      seen.push([event?.component.getFirstPropertyValue('status'), event?.sequence])
    }
    expect(seen).toEqual([
      ['CONFIRMED', 1],
      ['TENTATIVE', 2],
      ['CANCELLED', 3],
    ])
  })

  test('answers "nothing new" to a reader who has it, and everything again when a meeting changed', async () => {
    const secret = await makeCalendarFeed(await aViewer('pk'), 'en')
    const etag = (await fetchFeed(secret)).headers.get('etag') ?? ''
    expect((await fetchFeed(secret, { 'if-none-match': etag })).status).toBe(304)
    await asSuperuser((client) => aStep(client, confirmed.id, 'confirmed'))
    expect((await fetchFeed(secret, { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('nobody can tell why an address leads nowhere:', () => {
  const nowhere = async (secret: string) => {
    const answer = await fetchFeed(secret)
    return [answer.status, [...answer.headers].join(), await answer.text()]
  }
  const random = () => nowhere(newSecret())

  test('it was ended', async () => {
    const viewer = await aViewer('pk')
    const secret = await makeCalendarFeed(viewer, 'en')
    expect((await fetchFeed(secret)).status).toBe(200)
    await endCalendarFeed(viewer)
    expect(await nowhere(secret)).toEqual(await random())
    expect(await getOwnFeed(viewer)).toBeNull()
  })

  test('there is a newer one', async () => {
    const viewer = await aViewer('pk')
    const first = await makeCalendarFeed(viewer, 'en')
    const second = await makeCalendarFeed(viewer, 'ur')
    expect(await nowhere(first)).toEqual(await random())
    expect((await fetchFeed(second)).status).toBe(200)
  })

  test.each([
    ['its owner is suspended', 'suspended_at = now()'],
    ['its owner has no account any more', 'role = null'],
  ])('%s', async (_why, change) => {
    const viewer = await aViewer('ru')
    const secret = await makeCalendarFeed(viewer, 'ru')
    await asSuperuser((client) => client.query(`update people set ${change} where id = $1`, [viewer.id]))
    expect(await nowhere(secret)).toEqual(await random())
  })

  test('it is none', async () => {
    expect(await nowhere('short')).toEqual(await random())
  })
})

test('only the hash of an address is stored, and its end is one person’s alone', async () => {
  const [viewer, colleague] = [await aViewer('pk'), await aViewer('pk')]
  const secret = await makeCalendarFeed(viewer, 'en')
  await endCalendarFeed(colleague)
  expect((await fetchFeed(secret)).status).toBe(200)
  const stored = await asSuperuser(
    async (client) => (await client.query('select f::text from calendar_feeds f')).rows,
  )
  expect(JSON.stringify(stored)).not.toContain(secret)
})

test('who is not signed in makes no address', async () => {
  const ended = { ...(await aViewer('pk')), session: newSecret() } satisfies Viewer
  await expect(makeCalendarFeed(ended, 'en')).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('a single meeting has a file from its confirmation on', async () => {
  const viewer = await aViewer('ru', 'delegate')
  expect(await getCalendarMeeting(viewer, { body: 'JWG', number: 4 })).toMatchObject({
    event: { id: confirmed.id },
  })
  expect(await getCalendarMeeting(viewer, { body: 'JWG', number: 1 })).toBeNull()
})

function fetchFeed(secret: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost:3000${feedPath(secret)}`, { headers })
  return GET(request, { params: Promise.resolve({ feed: `${secret}.ics` }) })
}

async function eventsAt(secret: string) {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetchFeed(secret)).text()))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** A step as the history has it, without the rules that lead there. */
async function aStep(client: pg.Client, meetingId: string, to: string) {
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into meeting_transitions (audience, meeting_id, to_state, at)
     values ('joint', $1, $2, app.now() + random() * interval '1 second')`,
    [meetingId, to],
  )
  await client.query('set session_replication_role = origin')
}
