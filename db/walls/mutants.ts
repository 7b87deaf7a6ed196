import type pg from 'pg'

/** A breach somebody could make, the tables where it shows, and who must notice it. */
export type Mutant = {
  name: string
  tables: string[]
  noticedBy: ('matrix' | 'catalogue')[]
  make: string | ((client: pg.Client) => Promise<void>)
}

/** Breaks one condition of a function, and makes sure that it was there. */
const without =
  (signature: string, part: string, instead = '') =>
  async (client: pg.Client) => {
    const { rows } = await client.query('select pg_get_functiondef($1::regprocedure) as text', [signature])
    const text: string = rows[0].text
    if (!text.includes(part)) throw new Error(`${signature} does not say "${part}"`)
    await client.query(text.replace(part, instead))
  }

const guardedPolicy = (table: string, name: string, rest: string) =>
  `drop policy ${name} on ${table}; create policy ${name} on ${table} ${rest}`
const mayKnow = 'audience = any ((select app.audiences())::text[])'

export const mutants: Mutant[] = [
  {
    name: 'an extra permissive policy',
    tables: ['notes'],
    noticedBy: ['matrix', 'catalogue'],
    make: 'create policy extra on notes for select using (true)',
  },
  {
    name: 'an app role that passes by the policies',
    tables: ['notes', 'sessions'],
    noticedBy: ['matrix', 'catalogue'],
    make: 'alter role jwg_app bypassrls',
  },
  {
    name: 'a table that the app owns, without FORCE',
    tables: ['notes'],
    noticedBy: ['matrix', 'catalogue'],
    make: 'alter table notes owner to jwg_app; alter table notes no force row level security',
  },
  {
    name: 'a table without FORCE',
    tables: ['notes'],
    noticedBy: ['catalogue'],
    make: 'alter table notes no force row level security',
  },
  {
    name: 'row level security switched off',
    tables: ['inquiries'],
    noticedBy: ['matrix', 'catalogue'],
    make: 'alter table inquiries disable row level security',
  },
  {
    name: 'a policy that says true',
    tables: ['opportunities'],
    noticedBy: ['matrix', 'catalogue'],
    make: guardedPolicy('opportunities', 'read', 'for select using (true)'),
  },
  {
    name: 'a policy that ends in "or"',
    tables: ['visits'],
    noticedBy: ['matrix', 'catalogue'],
    make: guardedPolicy(
      'visits',
      'read',
      `for select using (${mayKnow} and false or state = 'requested' or true)`,
    ),
  },
  {
    name: 'a policy that checks nothing on the way in',
    tables: ['notes'],
    noticedBy: ['matrix', 'catalogue'],
    make: guardedPolicy('notes', 'add', 'for insert with check (true)'),
  },
  {
    name: 'a delete policy that only the read policy covers',
    tables: ['visits'],
    noticedBy: ['matrix', 'catalogue'],
    make: guardedPolicy('visits', 'remove', 'for delete using (true)'),
  },
  {
    name: 'a public table that anybody may clear',
    tables: ['published_opportunities'],
    noticedBy: ['matrix', 'catalogue'],
    make: guardedPolicy('published_opportunities', 'remove', 'for delete using (true)'),
  },
  {
    name: 'a grant on the audience',
    tables: ['notes'],
    noticedBy: ['catalogue'],
    make: 'grant update (audience) on notes to jwg_app',
  },
  {
    name: 'an anonymous door that may look up passwords',
    tables: [],
    noticedBy: ['catalogue'],
    make: 'grant execute on function app.find_credentials(text) to jwg_public_site',
  },
  {
    name: 'sessions that the app may read',
    tables: ['sessions'],
    noticedBy: ['matrix', 'catalogue'],
    make: 'grant select on sessions to jwg_app; create policy read on sessions for select using (true)',
  },
  {
    name: 'a function that hands out all audiences',
    tables: ['notes'],
    noticedBy: ['matrix'],
    make: without('app.audiences()', "array['public', 'joint', own]", "array['public', 'joint', 'pk', 'ru']"),
  },
  {
    name: 'an app that may call itself a job',
    tables: ['notes', 'meetings'],
    noticedBy: ['matrix'],
    make: without(
      'app.audiences()',
      "session_user = 'jwg_jobs'",
      "current_setting('app.job_audience', true) <> ''",
    ),
  },
  {
    name: 'an anonymous door that honours a session',
    tables: ['facts'],
    noticedBy: ['matrix'],
    make: without('app.audiences()', "session_user <> 'jwg_public_site'", 'true'),
  },
  {
    name: 'sessions that are not ended by signing out',
    tables: ['meetings', 'notes'],
    noticedBy: ['matrix'],
    make: without('app.live_session()', 's.revoked_at is null and '),
  },
  {
    name: 'sessions that never expire',
    tables: ['meetings'],
    noticedBy: ['matrix'],
    make: without('app.live_session()', 's.expires_at > now() and '),
  },
  {
    name: 'a suspension that is not heeded',
    tables: ['meetings'],
    noticedBy: ['matrix'],
    make: without('app.live_session()', 'p.suspended_at is null and '),
  },
  {
    name: 'an account without a role',
    tables: ['meetings'],
    noticedBy: ['matrix'],
    make: without('app.live_session()', ' and p.role is not null'),
  },
  {
    name: 'draft minutes that everybody reads',
    tables: ['minutes', 'clauses'],
    noticedBy: ['matrix'],
    make: `call app.guard('minutes')`,
  },
  {
    name: 'clauses that do not follow their minutes',
    tables: ['clauses'],
    noticedBy: ['matrix'],
    make: `call app.guard('clauses')`,
  },
  {
    name: "reports in another's name",
    tables: ['decision_reports'],
    noticedBy: ['matrix'],
    make: `call app.guard('decision_reports')`,
  },
  {
    name: "signatures in another's name",
    tables: ['signatures'],
    noticedBy: ['matrix'],
    make: `call app.guard('signatures')`,
  },
  {
    name: 'an administrator who writes',
    tables: ['notes'],
    noticedBy: ['matrix'],
    make: `call app.guard('notes', also_write => 'author_id = (select app.viewer_id())')`,
  },
  {
    name: 'a wall too many',
    tables: ['meetings'],
    noticedBy: ['matrix'],
    make: `call app.guard('meetings', also_read => $q$(select app.viewer_role()) <> 'delegate'$q$)`,
  },
]
