import { type DataFolder, dataFolder } from '@/db/embedded/data-folder'
import { type DatabaseUrls, databaseName, inDatabase, prepareDatabase } from '@/db/embedded/roles'
import { type EmbeddedDatabase, startEmbedded } from '@/db/embedded/start'
import { withLock } from '@/lib/lock.mjs'
import { listOthers, removeInstance } from './instances'
import { checkOutsideDatabase } from './outside-database'
import { checkOutsideSettings } from './outside-settings'
import { Problem } from './problem'
import type { Settings } from './settings'

export type Database = {
  urls: DatabaseUrls
  authSecret: string
  /** Demonstration only: the embedded server, and the address from which the seed fills it. */
  embedded?: { superuserUrl: string; keepAlive: (say: (line: string) => void) => () => void }
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
  let server = await startOrExplain(folder, note)
  const urls = await withLock(folder.startLock, () => prepareDatabase(server.superuserUrl, server.secrets))
  return {
    urls,
    authSecret: process.env.AUTH_SECRET || server.secrets.authSecret,
    embedded: {
      superuserUrl: inDatabase(server.superuserUrl, databaseName).href,
      keepAlive: (say) =>
        watch(
          () => server,
          async () => {
            say('The database server is gone; starting it again.')
            server = await startEmbedded({ dir: folder.root, port: server.port, log: say })
          },
          say,
        ),
    },
    leave: () =>
      withLock(folder.startLock, async () => {
        removeInstance(folder.instances)
        if (listOthers(folder.instances).length === 0) await server.stop()
      }),
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

/** Brings a server that was killed back on its old port, where the portal's connections look for it. */
function watch(server: () => EmbeddedDatabase, revive: () => Promise<void>, say: (line: string) => void) {
  let busy = false
  const timer = setInterval(async () => {
    if (busy || server().isRunning()) return
    busy = true
    await revive().catch((error: Error) => say(`It did not start: ${error.message}`))
    busy = false
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}
