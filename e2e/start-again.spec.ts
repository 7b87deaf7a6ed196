import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { killAtOnce, startsOf, victims } from './kill'
import { ask } from './plain-http'
import { startPortal } from './portal'
import { cookieOf } from './portal-database'
import { reservePort } from './ports'

// Ten seconds times three, for other specs run beside this one. `npm run assurance` holds it to the ten, and as a rule
// it takes four there.
const longest = 30_000
let dataDir = ''

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-again-'))
})

test.afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

for (const { who, of, leavesDatabase } of victims) {
  test(`after kill -9 of ${who} the next one is up soon, with everything kept`, async () => {
    test.setTimeout(120_000)
    const port = await reservePort()
    const first = await startPortal({ dataDir, port })
    const cookie = await cookieOf(dataDir, 'ru.delegate')
    const ended = once(first.process, 'exit')
    killAtOnce(of(first.process.pid ?? 0))
    await ended

    const began = performance.now()
    const second = await startPortal({ dataDir, port })
    const took = performance.now() - began
    try {
      expect((await ask(`${second.origin}/en`)).status).toBe(200)
      expect((await ask(`${second.origin}/en/workspace`, { cookie })).status).toBe(200)
      expect(took).toBeLessThan(longest)
      expect(startsOf(dataDir)).toBe(leavesDatabase ? 1 : 2)
    } finally {
      await second.stop()
    }
  })
}

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
