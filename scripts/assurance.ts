import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { killWhileWriting, startsOf } from '@/e2e/kill'
import { startPortal } from '@/e2e/portal'
import { asSuperuserOf, serverPidOf } from '@/e2e/portal-database'
import { reservePort } from '@/e2e/ports'
import { brokenLogOf, lostOf, startWriters } from '@/e2e/writers'
import { ensureRelease } from './serve/release'

/** `npm run assurance`: the long forms of the fault tests. Writes docs/assurance.md; ends with 1 when one does not hold. */
type Finding = { id: string; fault: string; found: string; holds: boolean }

const times = 20
const people = 8
const longest = 10_000

const findings: Finding[] = []
const began = performance.now()
const manyWrites = { LIMIT_WRITES_PER_MINUTE: '1000000' }

await ensureRelease((text) => console.log(text))
note(await databaseDies())
note(await databaseForgets())
note(await startDies())
note(await startedTogether())
writeReport()
process.exit(findings.every(({ holds }) => holds) ? 0 : 1)

function note(finding: Finding) {
  findings.push(finding)
  console.log(
    `${finding.id} ${finding.holds ? 'holds' : 'DOES NOT HOLD'}: ${finding.fault}: ${finding.found}`,
  )
}

async function databaseDies(): Promise<Finding> {
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
    const worst = Math.max(...pauses)
    return {
      id: 'R2',
      fault: `Postgres killed (-9) ${times} times under ${people} writers`,
      found: `${written} acknowledged, ${lost} lost; the app ${survived ? 'lived through all of it' : 'died'}; served again after at most ${seconds(worst)}; log chain ${whole ? 'whole' : 'broken'}`,
      holds: lost === 0 && survived && whole && worst <= longest && written >= times,
    }
  } finally {
    await portal.stop()
  }
}

/** The control: where commits do not wait for the disk, the same test must find losses. */
async function databaseForgets(): Promise<Finding> {
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

async function startDies(): Promise<Finding> {
  return inFolder(async (dataDir) => {
    const port = await reservePort()
    let portal = await startPortal({ dataDir, port })
    const took: number[] = []
    for (let time = 0; time < times; time++) {
      const ended = once(portal.process, 'exit')
      portal.process.kill('SIGKILL')
      await ended
      const again = performance.now()
      portal = await startPortal({ dataDir, port })
      took.push(performance.now() - again)
    }
    await portal.stop()
    const worst = Math.max(...took)
    return {
      id: 'R13',
      fault: `npm start killed (-9) and started again, ${times} times`,
      found: `up after at most ${seconds(worst)}; the database server started ${startsOf(dataDir)} time(s)`,
      holds: worst <= longest && startsOf(dataDir) === 1,
    }
  })
}

async function startedTogether(): Promise<Finding> {
  return inFolder(async (dataDir) => {
    const portals = await Promise.all([startPortal({ dataDir }), startPortal({ dataDir })])
    const answers = await Promise.all(portals.map(({ origin }) => fetch(`${origin}/en`)))
    for (const portal of portals) await portal.stop()
    const up = answers.filter(({ ok }) => ok).length
    return {
      id: 'R13',
      fault: 'npm start twice at once on an empty data folder',
      found: `${up} of 2 portals answer; the database server started ${startsOf(dataDir)} time(s)`,
      holds: up === 2 && startsOf(dataDir) === 1,
    }
  })
}

async function inFolder<T>(work: (dataDir: string) => Promise<T>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-assurance-'))
  try {
    return await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function seconds(milliseconds: number) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function writeReport() {
  const lines = findings.map(
    ({ id, fault, found, holds }) => `| ${id} | ${fault} | ${found} | ${holds ? 'yes' : '**no**'} |`,
  )
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const machine = `Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory`
  const report = `# What holds when things break

Written by \`npm run assurance\`; never by hand. ${day} UTC, ${machine}; ${seconds(performance.now() - began)} in all.
"Acknowledged" means that the person was told it is saved.

| id | fault | found | holds |
|---|---|---|---|
${lines.join('\n')}
`
  writeFileSync('docs/assurance.md', report)
}
