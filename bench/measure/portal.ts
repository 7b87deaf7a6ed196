import { dataFolder } from '@/db/embedded/data-folder'
import { databaseUrls } from '@/db/embedded/roles'
import { readOrMakeSecrets } from '@/db/embedded/secrets'
import { startPortal } from '@/e2e/portal'
import { asSuperuserOf, cookieOf, databaseOf, serverPidOf } from '@/e2e/portal-database'

/** What keeps a flood out would keep the bench out. */
export const noLimits = {
  LIMIT_READS_PER_MINUTE: '100000000',
  LIMIT_MISSES_PER_MINUTE: '100000000',
  LIMIT_WRITES_PER_MINUTE: '100000000',
  LIMIT_STROKES_PER_MINUTE: '100000000',
  PORTAL_NOW: new Date().toISOString(),
}

/** A throw-away portal, started the way a person starts one. */
export async function openPortal() {
  const portal = await startPortal({ environment: noLimits })
  const { dataDir, origin, stop } = portal
  return {
    dataDir,
    stop,
    // Not by name: looking up "localhost" is no part of what is measured.
    origin: origin.replace('localhost', '127.0.0.1'),
    publicOrigin: origin,
    pid: () => serverPidOf(dataDir),
    superuserUrl: () => databaseOf(dataDir).url,
    databaseUrls: () => databaseUrls(databaseOf(dataDir).url, readOrMakeSecrets(dataFolder(dataDir))),
    asSuperuser: <T>(work: Parameters<typeof asSuperuserOf<T>>[1]) => asSuperuserOf(dataDir, work),
    cookie: await cookieOf(dataDir, 'pk.secretary'),
    forget: () => asSuperuserOf(dataDir, (client) => client.query('notify public_changed')),
  }
}
