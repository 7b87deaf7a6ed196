import pg from 'pg'

const pools = new Map<string, pg.Pool>()

/** Opened at the first request: a build has no database. */
export function poolOf(name: 'DATABASE_PUBLIC_URL' | 'DATABASE_URL') {
  const pool = pools.get(name) ?? new pg.Pool({ connectionString: process.env[name], max: 6 })
  pools.set(name, pool)
  return pool
}
