import 'server-only'
import type { Tx } from '@/db/client'
import { type AuditAction, recordEntry } from '@/features/audit/mutations'

type Act = Extract<AuditAction, `agenda_${string}`>

/** The line in the joint log, inside the transaction of what it tells: an agenda belongs to both sides. */
export function record(tx: Tx, action: Act, meetingId: string, details: Record<string, string | number>) {
  return recordEntry(tx, { audience: 'joint', action, subject: { kind: 'meeting', id: meetingId }, details })
}
