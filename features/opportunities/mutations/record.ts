import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'

type Action =
  | 'created_opportunity'
  | 'saved_opportunity'
  | 'submitted_opportunity'
  | 'published_opportunity'
  | 'returned_opportunity'
  | 'withdrew_opportunity'

/** The line in the side's own log, inside the transaction of what it tells. */
export function record(tx: Tx, viewer: Viewer, action: Action, id: string, details: { revision: number }) {
  return tx.execute(
    sql`select app.record(${viewer.side}, ${action}, 'opportunity', ${id}, ${JSON.stringify(details)}::jsonb)`,
  )
}
