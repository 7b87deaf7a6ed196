import { beforeEach, expect, test } from 'vitest'
import { aPerson } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import { queueReminders } from './remind'

let meeting: string

beforeEach(() =>
  asSuperuser(async (client) => {
    await client.query('set session_replication_role = replica')
    for (const table of [
      'mails',
      'motion_answers',
      'motions',
      'agenda_items',
      'meetings',
      'people',
      'app.clock',
    ])
      await client.query(`delete from ${table}`)
    await client.query('set session_replication_role = origin')
    await client.query(`delete from procedure_rules where key <> 'provisional-agenda'`)
    await client.query(`update procedure_rules set days = 20`)
    await aPerson(client, { side: 'pk', role: 'delegate' })
    await aPerson(client, { side: 'ru', role: 'secretary' })
    const { rows } = await client.query(
      `insert into meetings (number, state, host_side, title, place, starts_at, ends_at)
       values (4, 'confirmed', 'pk', '{"en": "T"}', '{"en": "P"}', '2026-05-04T19:30:00Z', '2026-05-04T22:00:00Z') returning id`,
    )
    meeting = rows[0].id
    await client.query(
      `insert into agenda_items (meeting_id, position, title, proposed_by, state, duration_minutes)
       values ($1, 1, '{"en": "I", "ru": "I"}', 'pk', 'proposed', 30)`,
      [meeting],
    )
  }),
)

test('each reminder is written once, however often the clock calls, and all at once', async () => {
  const seen = []
  for (const moment of [
    '2026-04-07T19:29:00Z',
    '2026-04-07T19:30:00Z',
    '2026-04-14T19:30:00Z',
    '2026-05-03T19:30:00Z',
  ]) {
    await frozenAt(moment)
    await Promise.all([queueReminders(), queueReminders(), queueReminders()])
    await queueReminders()
    seen.push(await kinds())
  }
  expect(seen).toEqual([
    [],
    ['deadline_soon 2'],
    ['deadline_late 2', 'deadline_soon 2'],
    ['deadline_late 2', 'deadline_soon 2', 'meeting_reminder 2'],
  ])
})

test('a new date is reminded of anew', async () => {
  await frozenAt('2026-05-04T00:00:00Z')
  await queueReminders()
  await asSuperuser((client) =>
    client.query(`update meetings set starts_at = '2026-05-04T23:30:00Z', ends_at = '2026-05-05T01:00:00Z'`),
  )
  await queueReminders()
  expect(await kinds()).toContain('meeting_reminder 4')
})

test('a rule that both sides waived is not reminded of', async () => {
  await frozenAt('2026-04-15T00:00:00Z')
  await asSuperuser(async (client) => {
    await client.query('set session_replication_role = replica')
    const motion = `insert into motions (by_person, by_side, meeting_id, kind, subject, reason)
      select id, side, $1, 'waive', 'provisional-agenda', 'Short notice' from people where side = 'pk' returning id`
    const { rows } = await client.query(motion, [meeting])
    await client.query(
      `insert into motion_answers (by_person, by_side, motion_id, motion_side, answer)
       select id, side, $1, 'pk', 'agreed' from people where side = 'ru'`,
      [rows[0].id],
    )
  })
  await queueReminders()
  expect(await kinds()).toEqual([])
})

test.each(['postponed', 'cancelled', 'historical'])(
  'a meeting that is %s is not reminded of',
  async (state) => {
    await frozenAt('2026-05-04T00:00:00Z')
    await asSuperuser((client) => client.query('update meetings set state = $1', [state]))
    await queueReminders()
    expect(await kinds()).toEqual([])
  },
)

const kinds = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      `select kind || ' ' || count(*) as line from mails group by kind order by kind`,
    )
    return rows.map((row): string => row.line)
  })

const frozenAt = (moment: string) =>
  asSuperuser(async (client) => {
    await client.query('delete from app.clock')
    await client.query('insert into app.clock values ($1)', [moment])
  })
