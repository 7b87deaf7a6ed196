import { type DataFolder, dataFolder } from '@/db/embedded/data-folder'
import { type DatabaseUrls, databaseName, inDatabase, prepareDatabase } from '@/db/embedded/roles'
import { startEmbedded } from '@/db/embedded/start'
import { withLock } from '@/lib/lock.mjs'
import { DatabaseKeeper } from './database-keeper'
import { listOthers, removeInstance } from './instances'
import { checkOutsideDatabase } from './outside-database'
import { checkOutsideSettings } from './outside-settings'
import { Problem } from './problem'
import type { Settings } from './settings'

export type Database = {
  urls: DatabaseUrls
  authSecret: string
  /** Demonstration only: the embedded server, and the address from which the seed fills it. */
  embedded?: { superuserUrl: string; keeper: DatabaseKeeper }
  /** Leaves the database; the embedded one stops with the last portal that uses it. */
  leave: () => Promise<void>
}

/** The outside Postgres when DATABASE_URL names one, else our own. */
export function openDatabase(settings: Settings, note: (text: string) => void): Promise<Database> {
  return settings.demonstration ? openEmbedded(dataFolder(settings.dataDir), note) : openOutside(settings)
}

async function openOutside({ dataDir }: Settings): Promise<Database> {
  const urls = checkOutsideSettings(process.env)
  await checkOutsideDatabase(urls)
  const { instances } = dataFolder(dataDir)
  return { urls, authSecret: process.env.AUTH_SECRET ?? '', leave: async () => removeInstance(instances) }
}

async function openEmbedded(folder: DataFolder, note: (text: string) => void): Promise<Database> {
  const first = await startOrExplain(folder, note)
  const urls = await withLock(folder.startLock, () => prepareDatabase(first.superuserUrl, first.secrets))
  const keeper = new DatabaseKeeper(folder.root, first)
  return {
    urls,
    authSecret: process.env.AUTH_SECRET || first.secrets.authSecret,
    embedded: { superuserUrl: inDatabase(first.superuserUrl, databaseName).href, keeper },
    leave: async () => {
      const server = await keeper.retire()
      await withLock(folder.startLock, async () => {
        removeInstance(folder.instances)
        if (listOthers(folder.instances).length === 0) await server.stop()
      })
    },
  }
}

async function startOrExplain(folder: DataFolder, log: (line: string) => void) {
  try {
    return await startEmbedded({ dir: folder.root, log })
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new Problem(
      what,
      `If the disk is full, delete ${folder.ballast} and try again. The server's own words are in ${folder.databaseLog}.`,
      cause,
    )
  }
}
