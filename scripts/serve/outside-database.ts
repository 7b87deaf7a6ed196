import pg from 'pg'
import { type UrlName, urlNames } from './outside-settings'
import { Problem } from './problem'

const oldest = 150_000

/** Signs in with every address once: better to fail here, by name, than on a delegate's first page. */
export async function checkOutsideDatabase(urls: Record<UrlName, string>) {
  for (const name of urlNames) await checkRole(name, urls[name])
}

async function checkRole(name: UrlName, connectionString: string) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // its end is reported by the query
  const [role] = await signIn(client, name).finally(() => client.end().catch(() => {}))
  if (!role)
    throw new Problem(`${name} signs in, but its role cannot be read.`, 'Use the roles of scripts/roles.sql.')
  if (role.version < oldest) {
    throw new Problem(`The Postgres of ${name} is too old.`, 'The portal needs Postgres 15 or newer.')
  }
  if (role.unbound) {
    throw new Problem(
      `The role in ${name} is a superuser or bypasses row-level security: no wall would bind it.`,
      'Use the roles that scripts/roles.sql makes, one for each address.',
    )
  }
}

async function signIn(client: pg.Client, name: UrlName) {
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; unbound: boolean }>(
      `select current_setting('server_version_num')::int as version, rolsuper or rolbypassrls as unbound
       from pg_roles where rolname = session_user`,
    )
    return rows
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Problem(
      `The database of ${name} cannot be used: ${reason || 'no answer'}.`,
      'Is the server up, the address right, and has scripts/roles.sql been run there, with a password for each role?',
      cause,
    )
  }
}
