import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { withViewer } from '@/db/client'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { moveMotion } from '@/features/motions/mutations'
import { newId } from '@/lib/ids'
import type { MailKind } from './kinds'
import { queueMails, saveMailPreferences } from './mutations'
import { getMailPreferences, listMails } from './queries'
import type { MailPreferences } from './validation'

let meeting: { id: string }
let people: Record<string, Viewer>

beforeAll(async () => {
  meeting = await asSuperuser((client) => aMeeting(client, { state: 'confirmed', number: 4 }))
  people = {
    'pk.secretary': await aViewer('pk', 'secretary'),
    'pk.delegate': await aViewer('pk', 'delegate'),
    'pk.administrator': await aViewer('pk', 'administrator'),
    'ru.secretary': await aViewer('ru', 'secretary'),
    'ru.administrator': await aViewer('ru', 'administrator'),
  }
  await asSuperuser(async (client) => {
    await client.query(`insert into people (side, role, name, post, office, suspended_at) values
      ('pk', null, '{"en": "No account"}', '{}', '{}', null), ('ru', 'delegate', '{"en": "Suspended"}', '{}', '{}', now())`)
  })
})

beforeEach(() =>
  asSuperuser(async (client) => {
    await client.query(
      'delete from mails; delete from mail_preferences; delete from graphile_worker._private_jobs; delete from app.clock',
    )
  }),
)

test('each active person of both sides gets one row, and all of them one job', async () => {
  await queue('meeting_confirmed', 'joint')
  expect(await recipients()).toEqual(
    Object.values(people)
      .map(({ id }) => id)
      .sort(),
  )
  expect(await jobs()).toEqual([{ task: 'send_mails', mails: 5 }])
})

test('a mail to one side is nothing to the other', async () => {
  await queue('delegation_notified', 'ru')
  expect(await recipients()).toEqual([people['ru.secretary']?.id, people['ru.administrator']?.id].sort())
})

test('the answer tells nothing of who gets mail', async () => {
  const { rows } = await withViewer(person('pk.delegate'), (tx) =>
    tx.execute(
      sql`select app.queue_mails('motion_moved', ${JSON.stringify({ meeting: meeting.id })}::jsonb, 'ru') as told`,
    ),
  )
  expect(rows).toEqual([{ told: '' }])
})

test('a transaction that fails leaves neither mail nor job', async () => {
  const failing = withViewer(person('pk.secretary'), async (tx) => {
    await queueMails(tx, { kind: 'meeting_confirmed', about: { meeting: meeting.id }, audience: 'joint' })
    throw new Error('something else went wrong')
  })
  await expect(failing).rejects.toThrow('something else')
  expect([await recipients(), await jobs()]).toEqual([[], []])
})

test('a form that is sent twice writes to everybody once', async () => {
  const viewer = person('pk.secretary')
  const move = {
    meetingId: meeting.id,
    kind: 'postpone',
    reason: 'Visas are late',
    formKey: newId(),
  } as const
  await Promise.all([1, 2, 3].map(() => withViewer(viewer, (tx) => moveMotion(tx, viewer, move))))
  expect(await recipients()).toHaveLength(5)
  expect(new Set(await recipients()).size).toBe(5)
})

test('never means never, and once a day means eight in the morning on the own clock', async () => {
  await frozenAt('2026-03-02T02:30:00Z') // half past seven in Karachi, half past five in Moscow
  await prefer('pk.delegate', { invitations: 'never' })
  await prefer('pk.secretary', { invitations: 'daily' })
  await prefer('ru.secretary', { invitations: 'daily', agenda: 'never' })
  await queue('meeting_confirmed', 'joint')
  expect(await dueAt('pk.delegate')).toBeUndefined()
  expect(await dueAt('pk.secretary')).toBe('2026-03-02T03:00:00.000Z')
  expect(await dueAt('ru.secretary')).toBe('2026-03-02T05:00:00.000Z')
  expect(await jobs()).toEqual([{ task: 'send_mails', mails: 2 }])
})

test.each([
  ['2026-03-02T03:00:00Z', '2026-03-03T03:00:00.000Z', '2026-03-02T05:00:00.000Z'],
  ['2026-03-02T18:59:00Z', '2026-03-03T03:00:00.000Z', '2026-03-03T05:00:00.000Z'],
  ['2026-03-02T19:01:00Z', '2026-03-03T03:00:00.000Z', '2026-03-03T05:00:00.000Z'],
  ['2026-03-02T21:01:00Z', '2026-03-03T03:00:00.000Z', '2026-03-03T05:00:00.000Z'],
])('the next digest after %s comes at %s and %s', async (now, karachi, moscow) => {
  await frozenAt(now)
  for (const name of ['pk.secretary', 'ru.secretary']) await prefer(name, { requests: 'daily' })
  await queue('motion_answered', 'joint')
  expect([await dueAt('pk.secretary'), await dueAt('ru.secretary')]).toEqual([karachi, moscow])
})

test('a preference is one person’s own', async () => {
  await prefer('pk.delegate', { deadlines: 'never' })
  expect(await getMailPreferences(person('pk.delegate'))).toMatchObject({
    deadlines: 'never',
    agenda: 'at_once',
  })
  expect(await getMailPreferences(person('pk.secretary'))).toMatchObject({ deadlines: 'at_once' })
})

test('an administrator sees the mails of the own side, everybody else none', async () => {
  await queue('meeting_confirmed', 'joint')
  expect(await listMails(person('pk.administrator'))).toHaveLength(3)
  expect(await listMails(person('ru.administrator'))).toHaveLength(2)
  for (const name of ['pk.delegate', 'pk.secretary', 'ru.secretary'])
    expect(await listMails(person(name)), name).toEqual([])
})

const call = (kind: string, about: object, audience: string) =>
  withViewer(person('pk.secretary'), (tx) =>
    tx.execute(sql`select app.queue_mails(${kind}, ${JSON.stringify(about)}::jsonb, ${audience})`),
  )

test('no other kind, audience or meeting is taken', async () => {
  const refused = { cause: { code: '22023' } }
  await expect(call('advertisement', { meeting: meeting.id }, 'joint')).rejects.toMatchObject(refused)
  await expect(call('motion_moved', { meeting: meeting.id }, 'public')).rejects.toMatchObject(refused)
  await expect(call('motion_moved', { meeting: newId() }, 'joint')).rejects.toMatchObject(refused)
  await expect(call('motion_moved', [], 'joint')).rejects.toMatchObject(refused)
  const wrong = { meeting: meeting.id, procedure: newId() }
  await expect(call('procedure_signed', wrong, 'joint')).rejects.toMatchObject(refused)
})

test('who is not signed in queues nothing', async () => {
  const nobody = { session: 'none' }
  const queued = withViewer(nobody, (tx) =>
    queueMails(tx, { kind: 'motion_moved', about: { meeting: meeting.id }, audience: 'joint' }),
  )
  await expect(queued).rejects.toMatchObject({ cause: { code: '42501' } })
})

function person(name: string) {
  const found = people[name]
  if (!found) throw new Error(`there is no ${name}`)
  return found
}

const queue = (kind: MailKind, audience: string) =>
  withViewer(person('pk.secretary'), (tx) =>
    queueMails(tx, { kind, about: { meeting: meeting.id }, audience }),
  )

const prefer = async (name: string, wishes: Partial<MailPreferences>) =>
  saveMailPreferences(person(name), { ...(await getMailPreferences(person(name))), ...wishes })

const frozenAt = (moment: string) =>
  asSuperuser((client) => client.query('insert into app.clock values ($1)', [moment]))

const recipients = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query('select person_id from mails order by person_id')
    return rows.map((row): string => row.person_id)
  })

const dueAt = (name: string) =>
  asSuperuser(async (client) => {
    const { rows } = await client.query('select due_at from mails where person_id = $1', [person(name).id])
    return rows[0]?.due_at.toISOString()
  })

const jobs = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      `select t.identifier as task, json_array_length(j.payload -> 'mails') as mails
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
    )
    return rows
  })
