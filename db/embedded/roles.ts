import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type LoginRole, loginRoles, type Secrets } from './secrets'

export const databaseName = 'jwg'

const rolesScript = fileURLToPath(new URL('../../scripts/roles.sql', import.meta.url))

export type DatabaseUrls = ReturnType<typeof databaseUrls>

/** Roles, their passwords and the empty database. Safe to repeat; repeated at every start. */
export async function prepareDatabase(superuserUrl: string, secrets: Secrets): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: superuserUrl })
  client.on('error', () => {}) // its end is reported by the query
  await client.connect()
  try {
    await client.query(await readFile(rolesScript, 'utf8'))
    for (const role of loginRoles) {
      await client.query(`alter role ${role} login password ${client.escapeLiteral(secrets.roles[role])}`)
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (!rowCount) await client.query(`create database ${databaseName} owner jwg_owner`)
  } finally {
    await client.end()
  }
  return databaseUrls(superuserUrl, secrets)
}

export function databaseUrls(superuserUrl: string, secrets: Secrets, database = databaseName) {
  const as = (role: LoginRole) => {
    const url = inDatabase(superuserUrl, database)
    url.username = role
    url.password = secrets.roles[role]
    return url.href
  }
  return {
    DATABASE_URL: as('jwg_app'),
    DATABASE_PUBLIC_URL: as('jwg_public_site'),
    DATABASE_AUTH_URL: as('jwg_auth'),
    DATABASE_JOBS_URL: as('jwg_jobs'),
    DATABASE_MIGRATOR_URL: as('jwg_migrator'),
  }
}

/** The same server and user, another database. */
export function inDatabase(url: string, database: string) {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other
}
