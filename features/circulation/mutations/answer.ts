import 'server-only'
import type { Tx } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { commentAnswers } from '@/db/schema/circulation'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { acceptWording } from '@/features/minutes/mutations/accept-wording'
import { textTransaction } from '@/features/minutes/mutations/text-transaction'
import { derivedId } from '@/lib/ids'
import { ok, type Result, refuse } from '@/lib/result'
import { canAnswerComment } from '../policy'
import { findComment, findMinutes } from '../queries/standing'
import type { AnswerInput } from '../validation'

/** `stale`: answered meanwhile, or the clause has changed. `unconfirmed`: nobody said that the edit may void agreement. */
export type AnswerRefusal = 'not-found' | 'not-allowed' | 'stale' | 'unconfirmed' | 'no-wording'

/**
 * Settles a comment, once: its wording is taken into the text, it is noted, or declined with a reason. The same form twice is
 * one answer.
 */
export async function answerComment(viewer: Viewer, input: AnswerInput): Promise<Result<AnswerRefusal>> {
  try {
    return await textTransaction(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    if (['JW409', '23505'].includes(errorCodeOf(error) ?? '')) return refuse('stale')
    throw error
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: AnswerInput): Promise<Result<AnswerRefusal>> {
  const record = await findMinutes(tx, input.meeting)
  const comment = record && (await findComment(tx, record.id, input.comment))
  if (!record || !comment) return refuse('not-found')
  if (!canAnswerComment(viewer, record)) return refuse('not-allowed')
  if (comment.answerKey) return comment.answerKey === input.formKey ? ok : refuse('stale')
  if (input.answer === 'accepted') {
    if (!comment.suggestion || comment.language === 'ur') return refuse('no-wording')
    if (input.voids !== 'yes') return refuse('unconfirmed')
    const taken = await acceptWording(tx, viewer, {
      ...{ address: input.meeting, clause: comment.clauseId, language: comment.language },
      ...{ wording: comment.suggestion, revision: comment.revision },
      formKey: derivedId(input.formKey, 'revision'),
    })
    if (!taken.ok) return taken
  }
  await tx.insert(commentAnswers).values({
    ...{ byPerson: viewer.id, bySide: viewer.side, formKey: input.formKey },
    ...{ commentId: comment.id, answer: input.answer, reason: input.reason },
  })
  await recordEntry(tx, {
    ...{ audience: 'joint', action: 'comment_answered' },
    subject: { kind: 'meeting', id: record.meetingId },
  })
  return ok
}
