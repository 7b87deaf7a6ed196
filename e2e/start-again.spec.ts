import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startsOf } from './kill'
import { ask } from './plain-http'
import { freePort, startPortal } from './portal'
import { databaseOf } from './portal-database'

const tenSeconds = 10_000
let dataDir = ''

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-again-'))
})

test.afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('after kill -9 of the start the next one is up within ten seconds, on the same database', async () => {
  test.setTimeout(120_000)
  const port = await freePort()
  const first = await startPortal({ dataDir, port })
  const { pid } = databaseOf(dataDir)
  const ended = once(first.process, 'exit')
  first.process.kill('SIGKILL')
  await ended

  const began = performance.now()
  const second = await startPortal({ dataDir, port })
  const took = performance.now() - began
  try {
    expect((await ask(`${second.origin}/en`)).status).toBe(200)
    expect(took).toBeLessThan(tenSeconds)
    expect(databaseOf(dataDir).pid).toBe(pid)
    expect(startsOf(dataDir)).toBe(1)
  } finally {
    await second.stop()
  }
})

test('started twice at once, both are up and there is one database', async () => {
  test.setTimeout(120_000)
  const portals = await Promise.all([startPortal({ dataDir }), startPortal({ dataDir })])
  try {
    for (const { origin } of portals) expect((await ask(`${origin}/en`)).status).toBe(200)
    expect(startsOf(dataDir)).toBe(1)
  } finally {
    // The first to go leaves the database to the other.
    for (const portal of portals) await portal.stop()
  }
})
