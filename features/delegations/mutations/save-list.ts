import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { delegationLists as lists } from '@/db/schema/delegations'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { ok, type Result, refuse } from '@/lib/result'
import type { Change, ChangeRefusal } from '../changes'
import { canKeepList } from '../policy'
import { findStanding } from '../queries/standing'

export type SaveRefusal = 'not-found' | 'not-allowed' | 'stale' | ChangeRefusal
type Input = { address: MeetingAddress; base: number; formKey: string }

/**
 * Adds a revision to the list of the viewer's side. `stale`: somebody saved a newer one than the form was made from.
 * A second submit of the same form finds the first one's revision.
 */
export function saveList(viewer: Viewer, input: Input, change: Change): Promise<Result<SaveRefusal>> {
  return withViewer(viewer, async (tx) => {
    const standing = await findStanding(tx, viewer, input.address)
    if (!standing) return refuse('not-found')
    const { meeting, list } = standing
    if (!canKeepList(viewer, meeting)) return refuse('not-allowed')
    if (list.number !== input.base) return (await isSavedBefore(tx, viewer, input)) ? ok : refuse('stale')
    const changed = change(list.members)
    if (!changed.ok) return changed

    const added = await tx
      .insert(lists)
      .values({
        audience: viewer.side,
        meetingId: meeting.id,
        number: list.number + 1,
        members: changed.value,
        authorId: viewer.id,
        formKey: input.formKey,
      })
      .onConflictDoNothing()
      .returning({ id: lists.id })
    if (added.length === 0) return (await isSavedBefore(tx, viewer, input)) ? ok : refuse('stale')

    // Into the side's own chain alone: the other side must not learn that there is a list.
    await recordEntry(tx, {
      audience: viewer.side,
      action: 'delegation_list_saved',
      subject: { kind: 'meeting', id: meeting.id },
      details: { revision: list.number + 1, people: changed.value.length },
    })
    return ok
  })
}

async function isSavedBefore(tx: Tx, viewer: Viewer, { formKey }: Input) {
  const key = and(eq(lists.audience, viewer.side), eq(lists.formKey, formKey))
  return (await tx.select({ id: lists.id }).from(lists).where(key)).length > 0
}
