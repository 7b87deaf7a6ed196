import { sql } from 'drizzle-orm'
import { asPublic } from './client'

/** The zones by whose clocks the sides live. */
export async function listTimeZones() {
  const { rows } = await asPublic().execute<{ zone: string }>(
    sql`select distinct time_zone as zone from sides order by zone`,
  )
  return rows.map(({ zone }) => zone)
}
