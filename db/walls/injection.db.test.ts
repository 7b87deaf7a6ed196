import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { asSuperuser, testDatabase } from '@/db/testing/database'
import { type Side, twoSides } from './two-sides'

let pk: Side
let ru: Side

beforeAll(async () => {
  ;({ pk, ru } = await asSuperuser(twoSides))
})

/** What injected SQL could try, as the app role inside a Pakistani secretary's transaction. `victim` is a Russian. */
const injections: Record<string, (victim: Side) => string> = {
  'the id of another session': () =>
    `select set_config('app.session', (select id::text from people where side = 'ru' limit 1), true)`,
  'a made-up session': () => `select set_config('app.session', 'anything', true)`,
  "another person's id": (victim) => `select set_config('app.session', '${victim.person}', true)`,
  'the name of a side': () => `select set_config('app.session', 'ru', true)`,
  "a job's setting": () => `select set_config('app.job_audience', 'ru', true)`,
  'a setting for the whole connection': () => `select set_config('app.job_audience', 'ru', false)`,
  'the role owner': () => 'set role jwg_owner',
  'the role definer': () => 'set role jwg_definer',
  'the role backup': () => 'set role jwg_backup',
  'the role jobs': () => 'set role jwg_jobs',
  'the role none': () => 'set role none',
  'no role': () => 'reset role',
  'the session of postgres': () => 'set session authorization postgres',
  'the session of jobs': () => 'set session authorization jwg_jobs',
  'no session authorisation': () => 'reset session authorization',
  'every setting reset': () => 'reset all',
  'a table of the same name': () => `create temp table sessions as select sha256('x') as token_hash`,
  'a function of the same name': () =>
    `create function pg_temp.sha256(bytea) returns bytea language sql as 'select $1'`,
  'another search path': () => 'set search_path = pg_temp, public',
  'row security switched off': () => 'set row_security = off',
  'triggers switched off': () => 'set session_replication_role = replica',
  'the table changed': () => 'alter table notes disable row level security',
  'a policy of its own': () => 'create policy mine on notes using (true)',
  'the sessions table': () => 'select token_hash from sessions',
  'the passwords': () => 'select password_hash from credentials',
  'the sign-in function': () => `select app.find_credentials('ru.secretary@jwg.example')`,
  'a session for another': (victim) =>
    `select app.open_session('${victim.person}', sha256('x'), 'x', interval '1 day')`,
  'the pen of the log': (victim) =>
    `select app.append_audit('ru', '${victim.person}', 'ru', 'x', 'x', 'x', '{}', now())`,
  "the other side's log": () => `select app.record('ru', 'x', 'x', 'x', '{}')`,
  'the public log': () => `select app.record('public', 'x', 'x', 'x', '{}')`,
  'an invitation': () =>
    `select app.invite('ru', 'secretary', 'x@example.org', sha256('x'), interval '1 day')`,
  'the sweep': () => 'select app.sweep_sessions()',
  'the mails of everybody': () => 'select app.take_mails(array(select id from mails))',
  'a mail by the back door': () => `select app.write_mails('motion_moved', '{}', 'ru', false)`,
  "a stranger's preference": (victim) =>
    `insert into mail_preferences values ('${victim.person}', 'agenda', 'never')`,
  "a stranger's calendar": (victim) =>
    `update calendar_feeds set token_hash = sha256('x') where person_id = '${victim.person}'`,
  'a calendar by its hash': () => `select app.read_calendar(sha256('x'))`,
  'the job queue': () => 'select payload from graphile_worker._private_jobs',
  'a job of its own': () => `select graphile_worker.add_job('send_mails')`,
  'a file of the server': () => `select pg_read_file('postgresql.conf')`,
  'a program of the server': () => `copy (select 1) to program 'true'`,
  'the frozen clock': () => 'insert into app.clock values (now())',
}

for (const [name, injected] of Object.entries(injections)) {
  test(`injected: ${name} shows nothing of the other side`, () =>
    asApp(pk.session, async (client) => {
      await client.query('savepoint injected')
      const outcome = await client.query(injected(ru)).catch(() => client.query('rollback to injected'))
      expect(JSON.stringify(outcome)).not.toContain('Note of ru')

      // What is left of the transaction sees its own side, or less.
      const left = await client
        .query('select audience, body from public.notes')
        .catch(() => ({ rows: [{ audience: 'refused' }] }))
      expect(left.rows.map((row) => row.audience)).not.toContain('ru')
    }))
}

test('nothing that was injected outlives its transaction', () =>
  asApp(ru.session, async (client) => {
    const { rows } = await client.query('select distinct audience from notes')
    expect(rows).toEqual([{ audience: 'ru' }])
  }))

test('the audience of a row never changes', () =>
  asApp(pk.session, async (client) => {
    for (const table of [
      'notes',
      'opportunities',
      'opportunity_revisions',
      'meetings',
      'inquiries',
      'news',
    ]) {
      await client.query('savepoint change')
      await expect(client.query(`update ${table} set audience = 'joint'`), table).rejects.toThrow(
        'permission denied',
      )
      await client.query('rollback to change')
    }
  }))

/** Statements that point at a thing of the other side, and must not tell whether it is there. */
const pointing: Record<string, string> = {
  'a revision': `insert into opportunity_revisions (audience, opportunity_id, number, sector, stage, instrument, place_key,
      place_name, title, summary, body, author_id)
    values ('pk', $1, 2, 'walls', 'idea', 'equity', 'karachi', '{}', '{}', '{}', '{}', $2)`,
  'a step': `insert into opportunity_transitions (audience, opportunity_id, revision, from_state, to_state, by_person, by_side)
    values ('pk', $1, 1, 'draft', 'in_review', $2, 'pk')`,
  "a step in the other side's name": `insert into opportunity_transitions (audience, opportunity_id, revision, from_state, to_state, by_person, by_side)
    values ('ru', $1, 1, 'draft', 'in_review', $2, 'ru')`,
  'a public copy': `insert into published_opportunities (opportunity_id, slug, side, revision, sector, stage, instrument,
      place_key, place_name, title, summary, body, author_id, publisher_id, verified_on)
    values ($1, 'x', 'pk', 1, 'walls', 'idea', 'equity', 'karachi', '{}', '{}', '{}', '{}', $3, $2, '2026-01-01')`,
  'a note on it': `insert into notes (audience, meeting_id, author_id, body) values ('pk', $1, $2, 'x')`,
  'a look': 'select * from opportunities where id = $1',
  'a removal': 'delete from published_opportunities where opportunity_id = $1',
}

for (const [name, statement] of Object.entries(pointing)) {
  test(`${name} that points at the other side's thing is answered as if there were none`, () =>
    asApp(pk.session, async (client) => {
      const places = statement.match(/\$\d/g)?.length ?? 0
      const answer = async (id: string) => {
        await client.query('savepoint pointing')
        const text = await client
          .query(statement, [id, pk.person, ru.person].slice(0, places))
          .then(({ rowCount }) => `${rowCount} rows`)
          .catch(({ code, constraint, message, detail }) => [code, constraint, message, detail].join(' '))
        await client.query('rollback to pointing')
        return text.replaceAll(id, 'ID')
      }
      expect(await answer(ru.opportunity)).toBe(await answer('0190aaaa-0000-7000-8000-000000000000'))
    }))
}

async function asApp(session: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: testDatabase().app })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.session', $1, true)", [session])
    await work(client)
  } finally {
    await client.end()
  }
}
