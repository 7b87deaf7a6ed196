import type pg from 'pg'
import { demoDelegations } from '../demo/delegations'
import { demoMeetings } from '../demo/meetings'
import { insert } from '../insert'
import { memberKey } from './delegations'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

const MINUTE = 60_000
/** After this item the room takes a break of a quarter of an hour. */
const BREAK_AFTER = 4
/** Leaves before the end, and nobody needs them for the quorum. */
const LEAVES_EARLY = ['pk.geologist', 'ru.secretary']

/** How the held meetings went: who came, what was on the table and when. */
export async function seedRooms(client: pg.Client, people: People, meetings: Meetings) {
  for (const meeting of demoMeetings.filter(({ minutes }) => minutes !== null)) {
    const id = meetings.get(meeting.key)
    const { rows } = await client.query(
      `select m.starts_at, m.ends_at, (select jsonb_agg(jsonb_build_object('id', i.id, 'minutes', i.duration_minutes)
         order by i.position) from agenda_items i where i.meeting_id = m.id and i.state = 'agreed') as items
       from meetings m where m.id = $1`,
      [id],
    )
    const [room] = rows
    const by = (side: string) => ({ by_person: idOf(people, `${side}.secretary`), by_side: side })
    const note = (table: string, row: Record<string, unknown>, side: string, at: Date) =>
      insert(client, table, { meeting_id: id, ...row, ...by(side), at })

    for (const { side, notices } of demoDelegations.filter((one) => one.meeting === meeting.key))
      for (const [place, { key }] of (notices.at(-1)?.people ?? []).entries()) {
        const member = { member_key: memberKey(meeting.key, key) }
        await note('attendance', { ...member, kind: 'arrived' }, side, after(room.starts_at, place - 12))
        if (LEAVES_EARLY.includes(key))
          await note('attendance', { ...member, kind: 'left' }, side, after(room.ends_at, -40))
      }

    let moment = after(room.starts_at, 2)
    for (const [index, item] of room.items.entries()) {
      await note('room_turns', { item_id: item.id }, meeting.host, moment)
      moment = after(moment, item.minutes - 3)
      if (index + 1 !== BREAK_AFTER) continue
      await note('room_turns', { item_id: null }, meeting.host, moment)
      moment = after(moment, 15)
    }
    await note('room_turns', { item_id: null }, meeting.host, moment)
  }
}

const after = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE)
