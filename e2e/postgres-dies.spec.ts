import { expect, test } from '@playwright/test'
import { killWhileWriting } from './kill'
import { startPortal } from './portal'
import { serverPidOf } from './portal-database'
import { brokenLogOf, lostOf, startWriters } from './writers'

// The long form, twenty times and with a control that must lose, is `npm run assurance`.
test('the database is killed three times while people write: the app survives and nothing is lost', async () => {
  test.setTimeout(180_000)
  const portal = await startPortal({ environment: { LIMIT_WRITES_PER_MINUTE: '100000' } })
  try {
    const { dataDir } = portal
    const server = serverPidOf(dataDir)
    const writers = await startWriters(portal, 4)
    for (let time = 0; time < 3; time++) expect(await killWhileWriting(dataDir, writers)).toBeLessThan(10_000)
    await writers.next()
    await writers.stop()

    expect(serverPidOf(dataDir)).toBe(server)
    expect(writers.acknowledged.length).toBeGreaterThan(3)
    expect(await lostOf(dataDir, writers.acknowledged)).toEqual([])
    expect(await lostOf(dataDir, ['never-written'])).toEqual(['never-written'])
    expect(await brokenLogOf(dataDir)).toBeNull()
  } finally {
    await portal.stop()
  }
})
