import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { clauseReleases } from '@/db/schema/releases'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { isAt } from '@/features/meetings/queries/meetings'
import { derivedId } from '@/lib/ids'
import { ok, type Result, refuse } from '@/lib/result'
import { canRelease } from '../policy'
import type { ReleaseInput } from '../validation'

export type ReleaseRefusal = 'not-found' | 'not-allowed'

/**
 * One side agrees that these clauses become public; with the other side's agreement each of them does, in the words that
 * both signed. What was agreed before stays agreed.
 */
export async function releaseClauses(viewer: Viewer, input: ReleaseInput): Promise<Result<ReleaseRefusal>> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    // A clause of no signed record: the triggers and the keys say so.
    if (['JW409', '23503'].includes(errorCodeOf(error) ?? '')) return refuse('not-found')
    throw error
  }
}

async function inOneTransaction(
  tx: Tx,
  viewer: Viewer,
  input: ReleaseInput,
): Promise<Result<ReleaseRefusal>> {
  const { rows: found } = await tx.execute<{ id: string; meetingId: string; state: string }>(sql`
    select n.id, m.id as "meetingId", n.state from minutes n join meetings m on m.id = n.meeting_id
    where ${isAt(input.meeting)}`)
  const [record] = found
  if (!record) return refuse('not-found')
  if (!canRelease(viewer, record)) return refuse('not-allowed')
  const agreed = await tx
    .insert(clauseReleases)
    .values(
      // In one order, so that both sides at once do not wait for each other in a circle.
      [...new Set(input.clauses)].toSorted().map((clauseId) => ({
        ...{ minutesId: record.id, clauseId, formKey: derivedId(input.formKey, clauseId) },
        ...{ byPerson: viewer.id, bySide: viewer.side },
      })),
    )
    .onConflictDoNothing()
    .returning({ id: clauseReleases.id })
  if (agreed.length === 0) return ok
  await recordEntry(tx, {
    audience: 'joint',
    action: 'release_agreed',
    subject: { kind: 'meeting', id: record.meetingId },
    details: { clauses: agreed.length },
  })
  const about = { meeting: record.meetingId, side: viewer.side }
  await queueMails(tx, { kind: 'release_agreed', about, audience: 'joint' })
  return ok
}
