import type pg from 'pg'
import { readTables } from '../../db/walls/tables'

/** Being seen and counting tries are not what an action does. */
const ignored = ['sessions', 'rate_limits']

/**
 * How many rows each table has, and one sum over what they say: nothing was added, taken away or changed. `scan`,
 * `preview` and `pages` are moved by a job of the portal's own.
 */
export async function fingerprint(database: pg.Client) {
  const found: Record<string, string> = {}
  for (const { name } of await readTables(database)) {
    if (ignored.includes(name)) continue
    const { rows } = await database.query(
      `select count(*) || ' ' || coalesce(sum(hashtext((to_jsonb(t) - array['scan', 'preview', 'pages'])::text)::bigint), 0)
         as sum from ${name} t`,
    )
    found[name] = rows[0].sum
  }
  return found
}
