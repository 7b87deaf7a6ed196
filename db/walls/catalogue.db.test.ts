import type pg from 'pg'
import { expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { catalogueFaults } from './catalogue'

test('the catalogue knows of no gap in the walls', () =>
  asSuperuser(async (client) => {
    expect(await catalogueFaults(client)).toEqual([])
  }))

/** Things a hurried change could bring, and a word of what the catalogue must say about each. */
const planted: Record<string, [change: string, complaint: RegExp]> = {
  'a table without anything': ['create table diaries (id uuid primary key)', /diaries/],
  'a table with an audience and no policy': [
    'create table diaries (id uuid primary key, audience text not null)',
    /diaries: has the policies \[\]/,
  ],
  'a guarded table without an audience': [
    `create table diaries (id uuid primary key); call app.guard_public('diaries')`,
    /neither guarded, public by name/,
  ],
  'a policy that ends in "or"': [
    `drop policy read on notes;
     create policy read on notes for select using (audience = any ((select app.audiences())::text[]) and author_id = app.viewer_id() or true)`,
    /notes: the policy read/,
  ],
  'a policy for one role': [
    'create policy extra on notes for select to jwg_app using (false)',
    /notes: has a policy for some roles only/,
  ],
  'a unique key across the wall': [
    'create unique index notes_body on notes (md5(body))',
    /unique key notes_body of notes/,
  ],
  'a foreign key across the wall': [
    'alter table inquiries add unique (organisation); alter table visits add foreign key (organisation) references inquiries (organisation)',
    /foreign key .* of visits/,
  ],
  'a grant on the audience': [
    'grant update (audience) on notes to jwg_app',
    /jwg_app may update notes.audience/,
  ],
  'a grant on a whole table': ['grant update on news to jwg_app', /jwg_app may update news.state/],
  'a definer function': [
    `create function app.peek() returns bigint language sql security definer as 'select count(*) from notes'`,
    /peek\(\)/,
  ],
  'a definer function in another schema': [
    `create function public.peek() returns int language sql security definer as 'select 1'`,
    /stands elsewhere/,
  ],
  'a grant to the definer': ['grant select on notes to jwg_definer', /notes: SELECT/],
  'a view that runs as its owner': [
    'create view all_notes as select * from notes',
    /all_notes is no security_invoker/,
  ],
  'a materialised view': ['create materialized view all_notes as select * from notes', /materialised view/],
  'a door that joins the owner': ['grant jwg_owner to jwg_app', /jwg_app is member of jwg_owner/],
  'a job queue that another door may read': [
    'grant select on graphile_worker._private_jobs to jwg_app',
    /jwg_app may select _private_jobs/,
  ],
  'a job queue that is open to all': [
    'create policy extra on graphile_worker._private_jobs for select using (true)',
    /the policy extra opens/,
  ],
  'a job queue without a wall': [
    'alter table graphile_worker._private_jobs disable row level security',
    /_private_jobs of the job queue has no row level security/,
  ],
  'a door that adds jobs by itself': [
    'grant execute on all functions in schema graphile_worker to jwg_public_site',
    /jwg_public_site may call graphile_worker/,
  ],
  'a message with text in it': [
    `create function app.shout() returns void language sql as $$ select pg_notify('notes', 'secret') $$`,
    /notifies with a payload/,
  ],
}

for (const [name, [change, complaint]] of Object.entries(planted)) {
  test(`it complains about ${name}`, () =>
    rolledBack(async (client) => {
      await client.query(change)
      expect((await catalogueFaults(client)).join('\n')).toMatch(complaint)
    }))
}

const rolledBack = (work: (client: pg.Client) => Promise<void>) =>
  asSuperuser(async (client) => {
    await client.query('begin')
    await work(client)
    await client.query('rollback')
  })
