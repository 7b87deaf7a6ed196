import 'server-only'
import type { Tx } from '@/db/client'
import { type AuditAction, recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'

type Act = Extract<AuditAction, `opportunity_${string}`>

/** The line in the side's own log, inside the transaction of what it tells. */
export function record(tx: Tx, viewer: Viewer, action: Act, id: string, details: { revision: number }) {
  return recordEntry(tx, { audience: viewer.side, action, subject: { kind: 'opportunity', id }, details })
}
