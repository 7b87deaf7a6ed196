import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { countKnownMigrations } from '@/db/known-migrations'

type Readiness = { database: boolean; migrations: boolean }

/** Whether this instance can serve: the database answers, and has every migration that this release knows. */
export async function getPublicReadiness(): Promise<Readiness> {
  try {
    const { rows } = await asPublic().execute<{ applied: number }>(
      sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
    )
    return { database: true, migrations: (rows[0]?.applied ?? 0) >= (await countKnownMigrations()) }
  } catch {
    return { database: false, migrations: false }
  }
}
