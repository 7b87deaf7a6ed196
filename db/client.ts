import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { createPool } from './pool'

export type Tx = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | '$count' | 'with' | '$with'
>

/** Holding one is proof of sign-in: see features/auth/viewer.ts, the only maker. */
type SignedIn = { readonly session: string }

/**
 * The door for signed-in people: one transaction, whose first statement hands the raw session id to the database.
 * Every policy looks the session up for itself, so what `work` can touch is the viewer's, whatever it asks.
 */
export function withViewer<T>(viewer: SignedIn, work: (tx: Tx) => Promise<T>): Promise<T> {
  return door('DATABASE_URL').transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.session', ${viewer.session}, true)`)
    return work(tx)
  })
}

/** Whose session this is, in one round trip; the first query of every signed-in request. Null when it has ended. */
export async function resumeSession(raw: string) {
  const { rows } = await door('DATABASE_URL').execute<{
    id: string
    side: string
    role: string
    visited: string | null
  }>(sql`select id, side, role, previous_visit_at as visited from app.resume_session(${raw})`)
  const [found] = rows
  if (!found) return null
  const { visited, ...person } = found
  return { ...person, previousVisitAt: visited === null ? null : new Date(visited) }
}

/** The door for anonymous readers: a role that sees public rows only. */
export const asPublic = (): Tx => door('DATABASE_PUBLIC_URL')

/** The door of those who bring a secret instead of a session: a role that may call the functions that test one. */
export const atSignIn = (): Tx => door('DATABASE_AUTH_URL')

/** The door for background work, which names the one audience it works for. */
export function withJob<T>(audience: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return door('DATABASE_JOBS_URL').transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.job_audience', ${audience}, true)`)
    return work(tx)
  })
}

type DoorName = 'DATABASE_URL' | 'DATABASE_PUBLIC_URL' | 'DATABASE_AUTH_URL' | 'DATABASE_JOBS_URL'

// On globalThis, because a framework that reloads modules in development would leave pools behind.
globalThis.portalDoors ??= new Map()
const doors = globalThis.portalDoors

declare global {
  var portalDoors: Map<DoorName, { pool: pg.Pool; db: NodePgDatabase }> | undefined
}

function door(name: DoorName): NodePgDatabase {
  const open = doors.get(name)
  if (open) return open.db

  const pool = createPool(name)
  const db = drizzle(pool)
  doors.set(name, { pool, db })
  return db
}

/** The pool behind the sign-in door, for the limiter that brings its own SQL. */
export function signInPool(): pg.Pool {
  door('DATABASE_AUTH_URL')
  const open = doors.get('DATABASE_AUTH_URL')
  if (!open) throw new Error('the sign-in door did not open')
  return open.pool
}

/** Ends every pool; for a graceful stop and for tests. */
export async function closeDoors() {
  const open = [...doors.values()]
  doors.clear()
  await Promise.all(open.map(({ pool }) => pool.end()))
}
