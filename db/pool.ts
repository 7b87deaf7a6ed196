import pg from 'pg'

/** Connections per role. Two instances and the launcher stay well below the embedded server's limit of 100. */
const SIZE = { DATABASE_URL: 12, DATABASE_PUBLIC_URL: 6, DATABASE_AUTH_URL: 3, DATABASE_JOBS_URL: 2 }

/**
 * A pool that outlives its server: without a listener on each client, a Postgres that dies in the middle of a
 * transaction takes the whole process with it, even where the pool has one.
 */
export function createPool(name: keyof typeof SIZE, size = SIZE[name]): pg.Pool {
  const connectionString = process.env[name]
  if (!connectionString) throw new Error(`${name} is not set`)
  const pool = new pg.Pool({
    connectionString,
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    lock_timeout: 4_000,
    idle_in_transaction_session_timeout: 15_000,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
