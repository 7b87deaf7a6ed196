import pg from 'pg'
import { dataFolder } from '@/db/embedded/data-folder'
import { findPostmaster } from '@/db/embedded/postmaster'
import { databaseName } from '@/db/embedded/roles'
import { readOrMakeSecrets } from '@/db/embedded/secrets'
import { aSession } from '@/db/factories'
import { listInstances } from '@/scripts/serve/instances'
import { type Account, emailOf } from './accounts'

/** The database server of a throw-away portal, as its data folder tells. */
export function databaseOf(dataDir: string) {
  const folder = dataFolder(dataDir)
  const server = findPostmaster(folder.cluster)
  if (!server) throw new Error(`No Postgres runs on ${dataDir}`)
  const { superuser } = readOrMakeSecrets(folder)
  return { pid: server.pid, url: `postgres://postgres:${superuser}@127.0.0.1:${server.port}/${databaseName}` }
}

/** The process that answers requests; `npm start` watches over it. */
export function serverPidOf(dataDir: string) {
  const [pid] = listInstances(dataFolder(dataDir).instances).flatMap(({ server }) => server?.pid ?? [])
  if (!pid) throw new Error(`No server runs on ${dataDir}`)
  return pid
}

/** Runs `work` as the superuser of a throw-away portal, to arrange and to look. */
export async function asSuperuserOf<T>(dataDir: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: databaseOf(dataDir).url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The Cookie header of a demonstration account, signed in without the form. */
export function cookieOf(dataDir: string, account: Account) {
  return asSuperuserOf(dataDir, async (client) => {
    const { rows } = await client.query('select person_id from credentials where email = $1', [
      emailOf(account),
    ])
    return `jwg-session=${await aSession(client, rows[0].person_id)}`
  })
}
