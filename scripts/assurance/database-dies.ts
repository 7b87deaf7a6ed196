import { killWhileWriting } from '@/e2e/kill'
import { startPortal } from '@/e2e/portal'
import { asSuperuserOf, serverPidOf } from '@/e2e/portal-database'
import { brokenLogOf, lostOf, startWriters } from '@/e2e/writers'
import { type Finding, longest, times, worstOf } from './finding'

const people = 8
const manyWrites = { LIMIT_WRITES_PER_MINUTE: '1000000' }

/** Whoever was told that something is saved finds it, however often the database server goes down like a light. */
export async function databaseDies(): Promise<Finding> {
  const portal = await startPortal({ environment: manyWrites })
  try {
    const { dataDir } = portal
    const server = serverPidOf(dataDir)
    const writers = await startWriters(portal, people)
    const pauses: number[] = []
    for (let time = 0; time < times; time++) pauses.push(await killWhileWriting(dataDir, writers))
    await writers.stop()
    const { length: written } = writers.acknowledged
    const lost = (await lostOf(dataDir, writers.acknowledged)).length
    const survived = serverPidOf(dataDir) === server
    const whole = (await brokenLogOf(dataDir)) === null
    const { worst, words } = worstOf(pauses)
    return {
      id: 'R2',
      fault: `Postgres killed (-9) ${times} times under ${people} writers`,
      found: `${written} acknowledged, ${lost} lost; the app ${survived ? 'lived through all of it' : 'died'}; served again after ${words}; log chain ${whole ? 'whole' : 'broken'}`,
      holds: lost === 0 && survived && whole && worst <= longest && written >= times,
    }
  } finally {
    await portal.stop()
  }
}

/** The control: where commits do not wait for the disk, the same test must find losses. */
export async function databaseForgets(): Promise<Finding> {
  const portal = await startPortal({ environment: manyWrites })
  try {
    const { dataDir } = portal
    await asSuperuserOf(dataDir, async (client) => {
      await client.query('alter role jwg_app set synchronous_commit = off')
      await client.query(`alter system set wal_writer_delay = '10s'`)
      await client.query('select pg_reload_conf()')
      await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jwg_app'`)
    })
    const writers = await startWriters(portal, people)
    for (let time = 0; time < 5; time++) await killWhileWriting(dataDir, writers)
    await writers.stop()
    const lost = (await lostOf(dataDir, writers.acknowledged)).length
    return {
      id: 'R2 control',
      fault: 'the same with synchronous_commit = off, 5 times: losses must be found',
      found: `${writers.acknowledged.length} acknowledged, ${lost} lost`,
      holds: lost > 0,
    }
  } finally {
    await portal.stop()
  }
}
