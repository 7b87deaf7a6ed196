import pg from 'pg'
import { expect, test } from 'vitest'
import { startWorker } from './job-queue'
import { migrate } from './migrate'
import { asSuperuser, testDatabase } from './testing/database'

const addJob = (task: string) =>
  asSuperuser((client) => client.query('select graphile_worker.add_job($1)', [task]))

const left = () =>
  asSuperuser(async (client) => (await client.query('select from graphile_worker._private_jobs')).rowCount)

test('the worker does what is queued, as the role of background work alone', async () => {
  const done: string[] = []
  await new Promise<void>((finished) => {
    const tasks = {
      greet: async () => {
        done.push('greet')
        finished()
      },
    }
    stop = startWorker(tasks, [{ task: 'greet', match: '0 0 1 1 *' }])
    addJob('greet')
  })
  await stop()
  expect(done).toEqual(['greet'])
  expect(await left()).toBe(0)
})

test('to stop is to finish what was begun', async () => {
  const steps: string[] = []
  let finish = () => {}
  const begun = new Promise<void>((started) => {
    const tasks = {
      slow: async () => {
        started()
        await new Promise<void>((resume) => {
          finish = resume
        })
        steps.push('done')
      },
    }
    stop = startWorker(tasks, [])
    addJob('slow')
  })
  await begun
  const stopped = stop().then(() => steps.push('stopped'))
  finish()
  await stopped
  expect(steps).toEqual(['done', 'stopped'])
  expect(await left()).toBe(0)
})

test('the worker comes back when its connections are lost', async () => {
  let told = () => {}
  const next = () =>
    new Promise<void>((done) => {
      told = done
    })
  const first = next()
  stop = startWorker({ greet: async () => told() }, [])
  await addJob('greet')
  await first

  const second = next()
  await asSuperuser((client) =>
    client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'jwg_jobs' and datname = current_database()`),
  )
  await addJob('greet')
  await second
  await stop()
})

test('what the clock missed while nobody worked is made up for', async () => {
  await asSuperuser((client) =>
    client.query(`insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
      values ('hourly', now() - interval '1 day', now() - interval '1 day')`),
  )
  // Half an hour ago: once within the time that is made up for, whenever this test runs.
  const minute = new Date(Date.now() - 1_800_000).getUTCMinutes()
  await new Promise<void>((finished) => {
    const hourly = {
      task: 'greet',
      identifier: 'hourly',
      match: `${minute} * * * *`,
      options: { backfillPeriod: 3_600_000 },
    }
    stop = startWorker({ greet: async () => finished() }, [hourly])
  })
  await stop()
  expect(await left()).toBe(0)
})

let stop = async () => {}

test.each(['app', 'public', 'auth'] as const)('the door %s neither reads nor writes jobs', (door) =>
  as(testDatabase()[door], async (client) => {
    for (const statement of [
      'select * from graphile_worker._private_jobs',
      'select * from graphile_worker.jobs',
      `select graphile_worker.add_job('greet')`,
      `insert into graphile_worker._private_tasks (identifier) values ('x')`,
    ])
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  }),
)

test('a dump holds the queue', () =>
  asSuperuser(async (client) => {
    await addJob('kept')
    await client.query('set session authorization jwg_backup')
    expect((await client.query('select from graphile_worker._private_jobs')).rowCount).toBe(1)
  }))

test('to migrate once more changes nothing, and mends rights that were lost', async () => {
  await asSuperuser((client) =>
    client.query(
      'revoke all on graphile_worker._private_jobs from jwg_jobs; delete from drizzle.policy_stamp',
    ),
  )
  expect(await migrate(testDatabase().migrator)).toEqual({ applied: 0 })
  await as(testDatabase().jobs, async (client) => {
    expect((await client.query('select from graphile_worker._private_jobs')).rowCount).toBe(1)
  })
})

async function as(connectionString: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
