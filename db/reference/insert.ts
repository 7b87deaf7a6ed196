import type pg from 'pg'
import { type ReferenceRow, referenceRows } from './rows'

/**
 * Adds the reference rows that are missing, also where nothing is seeded; rows that exist are left as they are.
 * FORCE binds the owner to the policies, so it is lifted for these tables inside the caller's transaction.
 */
export async function insertReferenceData(client: pg.Client) {
  for (const { table, rows } of referenceRows) {
    await client.query(`alter table ${table} no force row level security`)
    for (const row of rows) await insertMissing(client, table, row)
    await client.query(`alter table ${table} force row level security`)
  }
}

async function insertMissing(client: pg.Client, table: string, row: ReferenceRow) {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) on conflict do nothing`,
    Object.values(row),
  )
}
