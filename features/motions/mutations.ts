import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { motionAnswers, motions } from '@/db/schema/motions'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, ok, type Result, refuse } from '@/lib/result'
import { canAnswer, canMove, type MotionAnswer, type MotionKind } from './policy'
import type { Motion } from './queries'

type Move = { meetingId: string; kind: MotionKind; subject?: string; reason: string; formKey: string }

/**
 * Turns the first key, inside the caller's transaction: the noun that the act belongs to decides whether it makes
 * sense now. The same form twice finds the first one's motion.
 */
export async function moveMotion(
  tx: Tx,
  viewer: Viewer,
  move: Move,
): Promise<Result<'not-allowed', { id: string }>> {
  if (!canMove(viewer)) return refuse('not-allowed')
  const [moved] = await tx
    .insert(motions)
    .values({ ...move, byPerson: viewer.id, bySide: viewer.side })
    .onConflictDoNothing()
    .returning({ id: motions.id })
  if (!moved) {
    const key = and(eq(motions.audience, 'joint'), eq(motions.formKey, move.formKey))
    const [earlier] = await tx.select({ id: motions.id }).from(motions).where(key)
    return earlier ? done(earlier) : refuse('not-allowed')
  }
  await recordEntry(tx, {
    audience: 'joint',
    action: 'motion_moved',
    subject: { kind: 'meeting', id: move.meetingId },
    details: { motion: moved.id, kind: move.kind, ...(move.subject && { subject: move.subject }) },
  })
  await queueMails(tx, {
    kind: 'motion_moved',
    about: { meeting: move.meetingId, motion: moved.id },
    audience: 'joint',
  })
  return done(moved)
}

type Answer = { answer: MotionAnswer; reason?: string; formKey: string }

/**
 * Turns the second key, or does not; the caller does in the same transaction what was agreed. `stale`: somebody
 * answered before.
 */
export async function answerMotion(
  tx: Tx,
  viewer: Viewer,
  motion: Motion,
  { answer, reason, formKey }: Answer,
): Promise<Result<'not-allowed' | 'stale'>> {
  if (motion.answer !== null) return refuse('stale')
  if (!canAnswer(viewer, motion, answer)) return refuse('not-allowed')
  const [answered] = await tx
    .insert(motionAnswers)
    .values({
      motionId: motion.id,
      motionSide: motion.bySide,
      answer,
      reason,
      formKey,
      byPerson: viewer.id,
      bySide: viewer.side,
    })
    .onConflictDoNothing()
    .returning({ id: motionAnswers.id })
  if (!answered) return refuse('stale')
  await recordEntry(tx, {
    audience: 'joint',
    action: `motion_${answer}`,
    subject: { kind: 'meeting', id: motion.meetingId },
    details: { motion: motion.id, kind: motion.kind },
  })
  await queueMails(tx, {
    kind: 'motion_answered',
    about: { meeting: motion.meetingId, motion: motion.id },
    audience: 'joint',
  })
  return ok
}
