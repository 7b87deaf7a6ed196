import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { sendSignal } from '@/lib/processes.mjs'
import { findPostmaster, isRunning, pidFile, stopPostmaster } from './postmaster'
import { type EmbeddedDatabase, startEmbedded } from './start'

const limit = 60_000
const tenSeconds = 10_000
let dir = ''
const portals: ChildProcess[] = []

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jwg-embedded-'))
})

afterEach(async () => {
  for (const portal of portals.splice(0)) if (portal.pid) sendSignal(portal.pid, 'SIGKILL')
  const running = findPostmaster(cluster())
  if (running) await stopPostmaster(running)
  rmSync(dir, { recursive: true, force: true })
}, limit)

test('a kill -9 of the portal leaves a server that the next start adopts', { timeout: limit }, async () => {
  const first = startPortal()
  await firstLine(first)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const orphan = findPostmaster(cluster())
  expect(orphan && isRunning(orphan)).toBe(true)

  const { value, took } = await timed(startHere)
  expect(value.adopted).toBe(true)
  expect(findPostmaster(cluster())?.pid).toBe(orphan?.pid)
  expect(took).toBeLessThan(tenSeconds)
})

test('a kill -9 of portal and server loses nothing, and the next start is up', {
  timeout: limit,
}, async () => {
  const database = await startEmbedded({ dir })
  await query(database, 'create table kept (n int)', 'insert into kept select generate_series(1, 1000)')
  kill9()

  const { value, took } = await timed(() => startEmbedded({ dir }))
  expect(value.adopted).toBe(false)
  expect(value.port).toBe(database.port)
  expect(await query(value, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
  expect(took).toBeLessThan(tenSeconds)
})

test('starting at the same time ends with one server', { timeout: limit }, async () => {
  const [a, b, c] = await Promise.all([startHere(), startPortal(), startPortal()])
  const said = await Promise.all([b, c].map(firstLine))
  const [row] = await query(a, 'select pg_postmaster_start_time()::text as born')

  expect(said.map(({ born }) => born)).toEqual([row?.born, row?.born])
  expect([a.adopted, ...said.map(({ adopted }) => adopted)].filter((adopted) => !adopted)).toHaveLength(1)
})

test('a pid file that names a stranger does not block the start', { timeout: limit }, async () => {
  await (await startHere()).stop()
  const stale = [process.pid, cluster(), 1, 5432, '', '127.0.0.1', '', 'ready']
  writeFileSync(pidFile(cluster()), `${stale.join('\n')}\n`)

  const { value, took } = await timed(startHere)
  expect(value.adopted).toBe(false)
  expect(took).toBeLessThan(tenSeconds)
})

test('a pid file that names nobody does not block the start', { timeout: limit }, async () => {
  const database = await startHere()
  const { pid } = findPostmaster(cluster()) ?? {}
  const text = readFileSync(pidFile(cluster()), 'utf8')
  await database.stop()
  expect(findPostmaster(cluster())).toBeUndefined()
  writeFileSync(pidFile(cluster()), text)

  expect((await startHere()).adopted).toBe(false)
  expect(findPostmaster(cluster())?.pid).not.toBe(pid)
})

test('the server writes with care, listens on loopback alone and never runs as root', {
  timeout: limit,
}, async () => {
  const database = await startEmbedded({ dir })
  const [row] = await query(
    database,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
            current_setting('server_encoding') as encoding`,
  )
  expect(row).toEqual({ fsync: 'on', commit: 'on', listens: '127.0.0.1', sockets: '', encoding: 'UTF8' })
  expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(dir, 'ballast')).blocks * 512).toBeGreaterThanOrEqual(64 * 1024 * 1024)
  expect(runsAsOurRoot()).toBe(false)
})

/** A folder that only root can enter makes the server a plain user of a namespace of its own; seen from here it is 0. */
function runsAsOurRoot() {
  if (statSync(cluster()).uid !== 0) return false
  return (
    readlinkSync(`/proc/${findPostmaster(cluster())?.pid}/ns/user`) === readlinkSync('/proc/self/ns/user')
  )
}

function cluster() {
  return join(dir, 'postgres')
}

function startHere() {
  return startEmbedded({ dir, durable: false })
}

function startPortal() {
  const portal = spawn(process.execPath, ['--import', 'tsx', 'db/embedded/holder.fixture.ts', dir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  portals.push(portal)
  return portal
}

async function firstLine(portal: ChildProcess) {
  if (!portal.stdout) throw new Error('no output to read')
  for await (const line of createInterface(portal.stdout)) {
    return z.object({ born: z.string(), adopted: z.boolean(), port: z.number() }).parse(JSON.parse(line))
  }
  throw new Error('the portal ended before it was ready')
}

function kill9() {
  const running = findPostmaster(cluster())
  if (!running) throw new Error('no server to kill')
  sendSignal(running.pid, 'SIGKILL')
}

async function timed<T>(work: () => Promise<T>) {
  const begun = performance.now()
  const value = await work()
  return { value, took: performance.now() - begun }
}

async function query(database: EmbeddedDatabase, ...statements: string[]) {
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
