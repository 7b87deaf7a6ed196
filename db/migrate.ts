import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { installJobQueue } from './job-queue'
import { insertReferenceData } from './reference/insert'
import { referenceRows } from './reference/rows'

const MIGRATIONS = path.resolve('db/migrations')
const POLICIES = path.resolve('db/policies')
/** Any constant: instances that start together queue here, and one of them migrates. */
const MIGRATION_LOCK = 7_013_052_025

/**
 * Brings the database to the state of this source tree: tables (versioned migrations), the tables of the job queue,
 * then policies, functions and grants (repeatable, always equal to the files), then the reference data that every
 * portal needs.
 * Each part is one transaction, so a kill at any point leaves the last finished part.
 */
export async function migrate(migratorUrl: string): Promise<{ applied: number }> {
  const client = new pg.Client({ connectionString: migratorUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const before = await countApplied(client)
    await applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS })
    await installJobQueue(migratorUrl)
    await applyPolicies(client)
    return { applied: (await countApplied(client)) - before }
  } finally {
    await client.end()
  }
}

async function countApplied(client: pg.Client) {
  const { rows } = await client.query(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as known",
  )
  if (!rows[0].known) return 0
  return Number((await client.query('select count(*) from drizzle.__drizzle_migrations')).rows[0].count)
}

async function applyPolicies(client: pg.Client) {
  const names = (await readdir(POLICIES)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(names.map((name) => readFile(path.join(POLICIES, name), 'utf8')))
  const { rows: queue } = await client.query('select max(id) as version from graphile_worker.migrations')
  const stamp = createHash('sha256')
    .update([...files, JSON.stringify(referenceRows), `job queue ${queue[0].version}`].join('\0'))
    .digest('hex')

  await client.query('begin')
  await client.query('create table if not exists drizzle.policy_stamp (stamp text not null)')
  const { rows } = await client.query('select stamp from drizzle.policy_stamp')
  if (rows[0]?.stamp !== stamp) {
    for (const file of files) await client.query(file)
    await insertReferenceData(client)
    await client.query('delete from drizzle.policy_stamp')
    await client.query('insert into drizzle.policy_stamp (stamp) values ($1)', [stamp])
  }
  await client.query('commit')
}
