import { dataFolder } from '@/db/embedded/data-folder'
import { migrate } from '@/db/migrate'
import { seedDemonstration } from '@/db/seed'
import { withLock } from '@/lib/lock.mjs'
import { openStorage } from '@/lib/storage/settings'
import type { Database } from './database'
import { Problem } from './problem'

export type Seeded = Awaited<ReturnType<typeof seedDemonstration>>

/** Brings the tables to the state of these sources. */
export async function applyMigrations(database: Database, note: (text: string) => void) {
  try {
    const { applied } = await migrate(database.urls.DATABASE_MIGRATOR_URL)
    note(applied === 0 ? 'up to date' : `${applied} applied`)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Problem(
      `The tables could not be brought up to date: ${reason}`,
      'Nothing half done was kept. Newer sources on an older database are fine, the other way round is not.',
      cause,
    )
  }
}

/** Demonstration data, once per data folder and never in a database of somebody else. */
export async function fillOnce(database: Database, dataDir: string, note: (text: string) => void) {
  const { embedded } = database
  if (!embedded) {
    note('none: this is your own database')
    return undefined
  }
  const seeded = await withLock(dataFolder(dataDir).startLock, () =>
    seedDemonstration(embedded.superuserUrl, {
      now: new Date(process.env.PORTAL_NOW ?? Date.now()),
      storage: openStorage({ ...process.env, DATA_DIR: dataDir }),
      authSecret: database.authSecret,
    }),
  )
  note(seeded.seeded ? 'written' : 'already there')
  return seeded
}
