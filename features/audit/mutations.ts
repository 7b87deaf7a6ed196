import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type messages from '@/i18n/messages/en/audit.json'

/** Every act that the log can hold has words in three languages. */
export type AuditAction = keyof (typeof messages)['actions']

type Entry = {
  /** Whose chain: `joint`, or the viewer's own side. */
  audience: string
  action: AuditAction
  subject: { kind: 'meeting' | 'procedure' | 'opportunity' | 'side' | 'person'; id: string }
  details?: Record<string, string | number>
}

/** Writes the line of the log inside the transaction of what it tells. Who acted, the database knows by the session. */
export function recordEntry(tx: Tx, { audience, action, subject, details = {} }: Entry) {
  return tx.execute(
    sql`select app.record(${audience}, ${action}, ${subject.kind}, ${subject.id}, ${JSON.stringify(details)}::jsonb)`,
  )
}
