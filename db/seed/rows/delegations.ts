import type pg from 'pg'
import { derivedId } from '@/lib/ids'
import type { Calendar } from '../calendar'
import { type DemoDelegate, type DemoDelegation, demoDelegations } from '../demo/delegations'
import { demoPeople } from '../demo/people'
import { insert, insertAll } from '../insert'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

/** The lists that each side made, and those of which it notified the other. */
export async function seedDelegations(
  client: pg.Client,
  people: People,
  meetings: Meetings,
  calendar: Calendar,
) {
  for (const delegation of demoDelegations) {
    const meetingId = meetings.get(delegation.meeting)
    if (!meetingId) throw new Error(`no demonstration meeting has the key ${delegation.meeting}`)
    await seedDelegation(client, delegation, {
      meetingId,
      author: idOf(people, `${delegation.side}.secretary`),
      calendar,
    })
  }
}

type Context = { meetingId: string; author: string; calendar: Calendar }

async function seedDelegation(
  client: pg.Client,
  { meeting, side, notices, list }: DemoDelegation,
  { meetingId, author, calendar }: Context,
) {
  const save = (number: number, people: DemoDelegate[], at: Date) =>
    insert(client, 'delegation_lists', {
      audience: side,
      meeting_id: meetingId,
      number,
      members: people.map((person) => memberOf(meeting, person)),
      author_id: author,
      at,
    })
  if (list) await save(1, list, calendar.at(-1, 8))
  for (const [index, { on, people }] of notices.entries()) {
    const number = index + 1
    const at = calendar.at(on.days, on.hour)
    await save(number, people, at)
    const hand = { by_person: author, by_side: side, at }
    const { id } = await insert(client, 'delegation_notices', { meeting_id: meetingId, number, ...hand })
    await insertAll(
      client,
      'delegation_members',
      people.map((person, place) => ({ notice_id: id, position: place + 1, ...memberOf(meeting, person) })),
    )
  }
}

function memberOf(meeting: string, { key, capacity, ...own }: DemoDelegate) {
  const person = demoPeople.find((one) => one.key === key)
  const { name = person?.name, post = person?.post } = own
  if (!name || !post) throw new Error(`nobody in the demonstration is called ${key}`)
  return { key: memberKey(meeting, key), capacity, name, post }
}

/** The same from list to list of one meeting, so that arrivals find their line. */
export const memberKey = (meeting: string, person: string) => derivedId(meeting, person)
