import pg from 'pg'
import { inject } from 'vitest'
import { databaseUrls, inDatabase } from '@/db/embedded/roles'

/** The database of this worker: fresh for each test file, cloned from the migrated template. */
export function testDatabase() {
  const { superuserUrl, secrets } = inject('cluster')
  const urls = databaseUrls(superuserUrl, secrets, workerDatabase())
  return {
    app: urls.DATABASE_URL,
    public: urls.DATABASE_PUBLIC_URL,
    auth: urls.DATABASE_AUTH_URL,
    jobs: urls.DATABASE_JOBS_URL,
    migrator: urls.DATABASE_MIGRATOR_URL,
    superuser: inDatabase(superuserUrl, workerDatabase()).href,
    environment: urls,
  }
}

/** Runs `work` as the superuser of this worker's database, whom no policy binds: to arrange and to look. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(testDatabase().superuser, work)
}

export async function cloneTemplate() {
  const { superuserUrl, template } = inject('cluster')
  await connected(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${workerDatabase()} with (force)`)
    await client.query(`create database ${workerDatabase()} template ${template} owner jwg_owner`)
  })
}

function workerDatabase() {
  return `jwg_worker_${process.env.VITEST_POOL_ID ?? '1'}`
}

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
