import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { aPerson, aSession } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import { become } from './actors'

const ENTRIES = 6
const chains = ['joint', 'pk', 'ru'] as const
const third = `audience = 'joint' and seq = 3`
const edit = (change: string) => `update audit_log set ${change} where ${third}`

beforeAll(() =>
  asSuperuser(async (client) => {
    for (let at = 0; at < ENTRIES; at++)
      for (const chain of chains)
        await client.query(`select app.append_audit($1, null, null, $2, 'thing', $3, '{"n": 1}', now())`, [
          chain,
          `act-${at}`,
          `${chain}-${at}`,
        ])
  }),
)

test('every chain is whole after what was done', () =>
  asSuperuser(async (client) => {
    for (const chain of chains) expect(await firstBroken(client, chain), chain).toBeNull()
  }))

/** What somebody with the database in hand could do to the joint chain, its triggers switched off. */
const tamperings: Record<string, string> = {
  'another action': edit(`action = 'other'`),
  'another time': edit(`at = at + interval '1 second'`),
  'another actor': edit(`actor_id = gen_random_uuid()`),
  "another actor's side": edit(`actor_side = 'ru'`),
  'another kind of subject': edit(`subject_kind = 'other'`),
  'another subject': edit(`subject_id = 'other'`),
  'other details': edit(`details = '{"n": 2}'`),
  'another hash': edit(`hash = sha256('other')`),
  'another previous hash': edit(`previous_hash = sha256('other')`),
  'an edit with its hash made anew': `${edit(`action = 'other'`)}; update audit_log l set hash = app.audit_hash(l) where ${third}`,
  'an entry taken out': `delete from audit_log where ${third}`,
  'the first entry taken out': `delete from audit_log where audience = 'joint' and seq = 1`,
  'the last entry taken out': `delete from audit_log where audience = 'joint' and seq = ${ENTRIES}`,
  'the tail cut off': `delete from audit_log where audience = 'joint' and seq > 3`,
  'everything taken out': `delete from audit_log where audience = 'joint'`,
  'an entry taken out and the gap closed': `delete from audit_log where ${third};
    update audit_log set seq = seq - 1 where audience = 'joint' and seq > 3`,
  'two entries in the other order': `update audit_log set seq = 100 where ${third};
    update audit_log set seq = 3 where audience = 'joint' and seq = 4;
    update audit_log set seq = 4 where audience = 'joint' and seq = 100`,
  'two contents exchanged': `update audit_log a set action = b.action, subject_id = b.subject_id
    from audit_log b where a.audience = 'joint' and b.audience = 'joint' and a.seq + b.seq = 7 and a.seq in (3, 4)`,
  'an entry put in at the end': `insert into audit_log
    select audience, seq + 1, at, actor_id, actor_side, action, subject_kind, subject_id, details, hash, sha256('new')
    from audit_log where audience = 'joint' and seq = ${ENTRIES}`,
  'an entry moved from another chain': `update audit_log set audience = 'joint', seq = ${ENTRIES + 1}
    where audience = 'pk' and seq = ${ENTRIES}`,
  'the head set back': `update audit_heads set seq = 3, hash = (select hash from audit_log where ${third}) where audience = 'joint'`,
}

for (const [name, tampering] of Object.entries(tamperings)) {
  test(`found: ${name}`, () =>
    undone(async (client) => {
      await client.query('set local session_replication_role = replica')
      await client.query(tampering)
      expect(await firstBroken(client, 'joint')).not.toBeNull()
      expect(await firstBroken(client, 'ru'), 'the other chains are whole').toBeNull()
    }))
}

test('the log takes no change, not even from a superuser', () =>
  undone(async (client) => {
    for (const change of [
      edit(`action = 'x'`),
      `delete from audit_log where ${third}`,
      'truncate audit_log',
    ]) {
      await client.query('savepoint change')
      await expect(client.query(change)).rejects.toThrow('append-only')
      await client.query('rollback to change')
    }
  }))

test("one side's entries leave no gap and no count in what the other sees", () =>
  undone(async (client) => {
    const { id } = await aPerson(client, { side: 'ru' })
    const session = await aSession(client, id)
    const seen = async () => {
      await client.query('savepoint looking')
      await become(client, { name: 'ru', door: 'jwg_app', settings: { 'app.session': session } })
      const { rows } = await client.query(
        'select audience, seq, at, hash from audit_log order by audience, seq',
      )
      await client.query('rollback to looking')
      return rows
    }
    const before = await seen()
    await client.query(`select app.append_audit('pk', null, null, 'wrote_note', 'thing', 'x', '{}', now())`)

    expect(await seen()).toEqual(before)
    for (const chain of ['joint', 'ru']) {
      const numbers = before.filter(({ audience }) => audience === chain).map(({ seq }) => Number(seq))
      expect(numbers, chain).toEqual(Array.from({ length: ENTRIES }, (_, at) => at + 1))
    }
    expect(before.some(({ audience }) => audience === 'pk')).toBe(false)
  }))

test('goings in and out are for the administrator of the side to see', () =>
  undone(async (client) => {
    await client.query(`select app.append_audit('pk', null, null, 'signed_in', 'person', 'x', '{}', now())`)
    const seenBy = async (side: string, role: string) => {
      const { id } = await aPerson(client, { side, role })
      const session = await aSession(client, id)
      await client.query('savepoint looking')
      await become(client, { name: role, door: 'jwg_app', settings: { 'app.session': session } })
      const { rowCount } = await client.query(`select from audit_log where action = 'signed_in'`)
      await client.query('rollback to looking')
      return rowCount
    }
    expect(await seenBy('pk', 'administrator')).toBe(1)
    for (const role of ['delegate', 'secretary', 'co_chair']) expect(await seenBy('pk', role), role).toBe(0)
    expect(await seenBy('ru', 'administrator')).toBe(0)
  }))

async function firstBroken(client: pg.Client, chain: string): Promise<string | null> {
  return (await client.query('select app.first_broken_entry($1) as seq', [chain])).rows[0].seq
}

const undone = (work: (client: pg.Client) => Promise<void>) =>
  asSuperuser(async (client) => {
    await client.query('begin')
    await work(client)
    await client.query('rollback')
  })
