import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { delegationMembers, delegationNotices as notices } from '@/db/schema/delegations'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import type { MeetingAddress } from '@/features/meetings/validation'
import { done, type Result, refuse } from '@/lib/result'
import { headsOf } from '../changes'
import { differencesOf, hasDifferences } from '../differences'
import { canNotify } from '../policy'
import { findNewestNotice, findStanding } from '../queries/standing'

type Input = { address: MeetingAddress; base: number; formKey: string }
export type NotifyRefusal = 'not-found' | 'not-allowed' | 'not-confirmed' | 'stale' | 'no-head' | 'unchanged'

/** Tells the other side exactly the revision that is on the sender's screen, as the next numbered notice. */
export function notifyDelegation(
  viewer: Viewer,
  input: Input,
): Promise<Result<NotifyRefusal, { number: number }>> {
  return withViewer(viewer, async (tx) => {
    const standing = await findStanding(tx, viewer, input.address)
    if (!standing) return refuse('not-found')
    const { meeting, list } = standing
    if (!canNotify(viewer, { state: 'confirmed' })) return refuse('not-allowed')
    if (!canNotify(viewer, meeting)) return refuse('not-confirmed')
    const newest = await findNewestNotice(tx, viewer.side, meeting.id)
    // Asked after what was read: the same form may have been sent at the same moment.
    const earlier = await notifiedBefore(tx, input.formKey)
    if (earlier) return done(earlier)
    if (list.number !== input.base) return refuse('stale')
    if (headsOf(list.members) !== 1) return refuse('no-head')
    if (newest && !hasDifferences(differencesOf(newest.members, list.members))) return refuse('unchanged')

    const number = (newest?.number ?? 0) + 1
    const [notice] = await tx
      .insert(notices)
      .values({
        meetingId: meeting.id,
        number,
        byPerson: viewer.id,
        bySide: viewer.side,
        formKey: input.formKey,
      })
      .onConflictDoNothing()
      .returning({ id: notices.id })
    if (!notice) {
      const same = await notifiedBefore(tx, input.formKey)
      return same ? done(same) : refuse('stale')
    }
    await tx
      .insert(delegationMembers)
      .values(list.members.map((member, index) => ({ ...member, noticeId: notice.id, position: index + 1 })))
    await recordEntry(tx, {
      audience: 'joint',
      action: 'delegation_notified',
      subject: { kind: 'meeting', id: meeting.id },
      details: { notice: number, people: list.members.length },
    })
    const about = { meeting: meeting.id, side: viewer.side }
    await queueMails(tx, { kind: 'delegation_notified', about, audience: 'joint' })
    return done({ number })
  })
}

async function notifiedBefore(tx: Tx, formKey: string) {
  const key = and(eq(notices.audience, 'joint'), eq(notices.formKey, formKey))
  const [earlier] = await tx.select({ number: notices.number }).from(notices).where(key)
  return earlier ?? null
}
