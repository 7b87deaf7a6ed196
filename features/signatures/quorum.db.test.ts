import { expect, test } from 'vitest'
import { aPerson } from '@/db/factories'
import { aClause, aMeeting, anAgendaItem, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { newId } from '@/lib/ids'
import { aCoChair, signAs } from './signer.fixture'

const texts = { en: 'Name', ru: 'Имя', ur: 'نام' }
const MEMBERS = ['head', 'member', 'member'] as const
let number = 9900

type Coming = { side: 'pk' | 'ru'; member: number; kind: 'arrived' | 'left'; minute: number }
const everybodyAt = (minute: number) =>
  (['pk', 'ru'] as const).flatMap((side) =>
    MEMBERS.map((_, member): Coming => ({ side, member, kind: 'arrived', minute })),
  )

/** A record whose first item was dealt with from minute 10 to 30, its second from 30 to 60; each holds one decision. */
async function aRecord(comings: Coming[]) {
  number += 1
  return asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'held', inDays: -9 })
    for (const position of [1, 2])
      await anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    const { rows: items } = await client.query<{ id: string }>(
      'select id from agenda_items where meeting_id = $1 order by position',
      [meeting.id],
    )
    const [first = '', second = ''] = items.map(({ id }) => id)
    // The room is over: its own triggers would take nothing any more.
    await client.query('set session_replication_role = replica')
    const at = `(select starts_at + $1 * interval '1 minute' from meetings where id = $2)`
    const keys = new Map<string, string>()
    const hands = new Map<string, string>()
    for (const side of ['pk', 'ru']) {
      const { id: person } = await aPerson(client, { side })
      hands.set(side, person)
      const { rows } = await client.query<{ id: string }>(
        `insert into delegation_notices (meeting_id, number, by_person, by_side) values ($1, 1, $2, $3) returning id`,
        [meeting.id, person, side],
      )
      for (const [place, capacity] of MEMBERS.entries()) {
        const key = newId()
        keys.set(`${side}${place}`, key)
        await client.query(
          `insert into delegation_members (notice_id, key, position, capacity, name, post) values ($1, $2, $3, $4, $5, $5)`,
          [rows[0]?.id, key, place, capacity, texts],
        )
      }
    }
    for (const { side, member, kind, minute } of comings)
      await client.query(
        `insert into attendance (meeting_id, member_key, kind, by_person, by_side, at) values ($2, $3, $4, $5, $6, ${at})`,
        [minute, meeting.id, keys.get(`${side}${member}`), kind, hands.get(side), side],
      )
    for (const [minute, item] of [
      [10, first],
      [30, second],
      [60, null],
    ])
      await client.query(
        `insert into room_turns (meeting_id, item_id, by_person, by_side, at) values ($2, $3, $4, 'pk', ${at})`,
        [minute, meeting.id, item, hands.get('pk')],
      )
    await client.query('set session_replication_role = origin')
    const clauses = [
      aClause({ number: '1', itemId: first }),
      aClause({ number: '2', itemId: second }),
      aClause({ number: '3', itemId: second, kind: 'statement' }),
    ]
    const { id } = await someMinutes(client, { meetingId: meeting.id, state: 'agreed', clauses })
    const { rows: blocks } = await client.query<{ clause_id: string; block: string }>(
      'select clause_id, block from app.minutes_blocks($1)',
      [id],
    )
    return blocks.map(({ clause_id, block }) => `${clauses.find((c) => c.id === clause_id)?.number} ${block}`)
  })
}

test('a decision of an item during which a side fell short blocks the text; a statement does not', async () => {
  const left: Coming = { side: 'ru', member: 2, kind: 'left', minute: 40 }
  expect(await aRecord([...everybodyAt(5), left])).toEqual(['2 quorum'])
  const chair = await aCoChair('pk')
  const meeting = { body: 'JWG', number }
  expect(await signAs(chair, { subject: 'minutes', meeting })).toEqual({ ok: false, code: 'blocked' })
})

test('the quorum is that of the whole turn: who came late lacked at its beginning, also a head', async () => {
  const late = everybodyAt(5).map((coming) =>
    coming.side === 'pk' && coming.member === 0 ? { ...coming, minute: 15 } : coming,
  )
  expect(await aRecord(late)).toEqual(['1 quorum'])
})

test('with the quorum of both sides, or where nobody kept the door, nothing is held against a decision', async () => {
  expect(await aRecord(everybodyAt(5))).toEqual([])
  const chair = await aCoChair('ru')
  const meeting = { body: 'JWG', number }
  expect(await signAs(chair, { subject: 'minutes', meeting })).toEqual({ ok: true, value: undefined })
  expect(await aRecord([])).toEqual([])
})
