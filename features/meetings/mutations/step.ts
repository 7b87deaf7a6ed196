import 'server-only'
import type { Tx } from '@/db/client'
import { meetingTransitions as transitions } from '@/db/schema/meetings'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { type MailKind, queueMails } from '@/features/mail/mutations'
import type { MeetingState } from '../queries/parts'

type Step = {
  meetingId: string
  /** Null where the life of the meeting begins. */
  from: MeetingState | null
  to: Exclude<MeetingState, 'historical'>
  formKey: string
  reason?: string | null
  proposalNumber?: number
  slot?: number
  motionId?: string
}

/**
 * Takes one step in the life of a meeting, inside the caller's transaction, and records it. Answers whether it was
 * taken now: the same form twice takes it once. Throws `JW409` where the meeting no longer stands where the step
 * starts, and `JW410` where a rule of procedure forbids it.
 */
export async function takeMeetingStep(tx: Tx, viewer: Viewer, { from, to, ...step }: Step): Promise<boolean> {
  const taken = await tx
    .insert(transitions)
    .values({
      audience: 'joint',
      ...step,
      fromState: from,
      toState: to,
      byPerson: viewer.id,
      bySide: viewer.side,
    })
    .onConflictDoNothing()
    .returning({ id: transitions.id })
  if (taken.length === 0) return false
  await recordEntry(tx, {
    audience: 'joint',
    action: `meeting_${to}`,
    subject: { kind: 'meeting', id: step.meetingId },
    details: { ...(step.slot !== undefined && { round: step.proposalNumber ?? 0, slot: step.slot + 1 }) },
  })
  const kind = mailOf(from, to)
  if (kind) {
    const about = { meeting: step.meetingId, side: viewer.side }
    await queueMails(tx, { kind, about, audience: 'joint' })
  }
  return true
}

/** What both sides hear of a step; that a meeting was held or closed they know, having been there and signed. */
function mailOf(from: Step['from'], to: Step['to']): MailKind | null {
  if (to === 'held' || to === 'closed') return null
  return to === 'proposed' && from !== null ? 'meeting_countered' : `meeting_${to}`
}
