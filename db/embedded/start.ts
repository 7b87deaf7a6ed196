import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from '@/lib/lock.mjs'
import { keepBallast } from './ballast'
import { findBinaries } from './binaries'
import { type DataFolder, dataFolder, makeDataFolder } from './data-folder'
import { freePort } from './free-port'
import { answers } from './greet'
import { initCluster } from './init-cluster'
import { lastPort, rememberPort } from './last-port'
import { launch } from './launch'
import { linkLibraries } from './library-links'
import { findPostmaster, isRunning, type Postmaster, stopPostmaster } from './postmaster'
import { chooseRunAs } from './run-as'
import { readOrMakeSecrets, type Secrets } from './secrets'

/** A restart after a crash first replays the log; that may take a while. */
const patience = 60_000

type Options = {
  /** The data folder; the cluster lies in `postgres/` inside it. */
  dir: string
  /** Wished; another one is taken when it is in use. Without it: the one of the last start. */
  port?: number
  /** `false` for a throw-away cluster in tests: no fsync, no ballast. */
  durable?: boolean
  log?: (line: string) => void
}

export type EmbeddedDatabase = {
  port: number
  superuserUrl: string
  secrets: Secrets
  /** True when the server was already running: left over from a killed start, or another portal's. */
  adopted: boolean
  isRunning: () => boolean
  stop: () => Promise<void>
}

/** Makes, starts or adopts the Postgres of a data folder. Any number of callers at once get the same one server. */
export async function startEmbedded(options: Options): Promise<EmbeddedDatabase> {
  const folder = dataFolder(options.dir)
  makeDataFolder(folder)
  return withLock(folder.databaseLock, () => startAlone(folder, options))
}

async function startAlone(folder: DataFolder, { port, durable = true, log = () => {} }: Options) {
  const secrets = readOrMakeSecrets(folder)
  const running = await adopt(folder, secrets.superuser)
  if (running) {
    log(`found Postgres already running (process ${running.pid})`)
    return handle(running, secrets, true)
  }

  const native = findBinaries()
  linkLibraries(native)
  const runAs = chooseRunAs(native, folder.cluster)
  if (!existsSync(join(folder.cluster, 'PG_VERSION'))) {
    log(`making a new database in ${folder.cluster}`)
    await initCluster(folder, runAs, secrets.superuser, durable)
  }
  if (durable) keepBallast(folder)
  const started = await launch(folder, runAs, await freePort(port ?? lastPort(folder)), durable)
  rememberPort(folder, started.port)
  log(`Postgres runs as ${runAs.mode} (process ${started.pid}, port ${started.port})`)
  return handle(started, secrets, false)
}

/** A server of ours that outlived its portal. One that is still starting, or just dying, is waited for. */
async function adopt({ cluster }: DataFolder, password: string) {
  const found = findPostmaster(cluster)
  if (!found) return undefined
  for (const end = Date.now() + patience; isRunning(found); await pause(20)) {
    const now = findPostmaster(cluster)
    if (now?.ready && (await answers(superuserUrl(now.port, password), cluster))) return now
    if (Date.now() > end) {
      throw new Error(
        `A Postgres (process ${found.pid}) holds ${cluster} but takes no connections. ` +
          `Stop it with: kill -INT ${found.pid}`,
      )
    }
  }
  return undefined
}

function handle(postmaster: Postmaster, secrets: Secrets, adopted: boolean): EmbeddedDatabase {
  return {
    port: postmaster.port,
    superuserUrl: superuserUrl(postmaster.port, secrets.superuser),
    secrets,
    adopted,
    isRunning: () => isRunning(postmaster),
    stop: () => stopPostmaster(postmaster),
  }
}

function superuserUrl(port: number, password: string) {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
}
