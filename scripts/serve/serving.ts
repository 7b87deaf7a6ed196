import { type DataFolder, dataFolder } from '@/db/embedded/data-folder'
import type { Database } from './database'
import { writeInstance } from './instances'
import { type Release, releaseEnvironment } from './release'
import { spawnServer } from './server-process'
import type { Settings } from './settings'

/**
 * Rendering makes much short-lived garbage; without a limit Node lets it pile up to several times what is in use. Too
 * small a nursery costs more than it saves: with 4 MB a fifth of a render was collection, with 16 MB it takes 20 MB more.
 */
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=16']

/** Starts the server of a release, or without one that of the sources as they are (watch mode). */
export function startServer(settings: Settings, database: Database, release?: Release) {
  const environment = {
    ...(release
      ? releaseEnvironment(release)
      : { NODE_ENV: 'development', PORTAL_DEV: '1', NEXT_TELEMETRY_DISABLED: '1' }),
    ...database.urls,
    // Only the start may change tables; the running portal does not know how.
    DATABASE_MIGRATOR_URL: undefined,
    AUTH_SECRET: database.authSecret,
    PORTAL_DEMO: settings.demonstration ? '1' : undefined,
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
  }
  const args = release ? [...MEMORY, release.server] : ['--import', 'tsx', 'server/main.ts']
  const server = spawnServer(args, environment)
  writeDown(dataFolder(settings.dataDir), settings, 'running', server)
  return server
}

export function writeDown(
  { instances }: DataFolder,
  { port, publicUrl }: Settings,
  state: 'running' | 'stopping',
  server?: { pid: number; stamp: string },
) {
  const known = server && { pid: server.pid, stamp: server.stamp }
  writeInstance(instances, { port, url: publicUrl, state, server: known })
}
