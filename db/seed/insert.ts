import type pg from 'pg'

export type Row = Record<string, unknown>

/** Arrays of objects are jsonb here; arrays of words are Postgres arrays, which the driver writes by itself. */
const asParameter = (value: unknown) =>
  Array.isArray(value) && typeof value[0] === 'object' ? JSON.stringify(value) : value

/** Inserts a row and returns it, with the id that Postgres gave it. */
export async function insert(client: pg.Client, table: string, row: Row): Promise<{ id: string }> {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`).join(', ')
  const { rows } = await client.query(
    `insert into ${client.escapeIdentifier(table)} (${columns.join(', ')}) values (${places}) returning *`,
    Object.values(row).map(asParameter),
  )
  return rows[0]
}

export async function insertAll(client: pg.Client, table: string, rows: readonly Row[]) {
  for (const row of rows) await insert(client, table, row)
}
