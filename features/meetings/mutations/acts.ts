import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { motionAnswers, motions } from '@/db/schema/motions'
import type { Viewer } from '@/features/auth/viewer'
import { answerMotion, moveMotion } from '@/features/motions/mutations'
import { canMove, type MotionKind } from '@/features/motions/policy'
import { findMotion, type Motion } from '@/features/motions/queries'
import type { AnswerInput, AskInput } from '@/features/motions/validation'
import { now } from '@/lib/clock'
import { done, type Result, refuse } from '@/lib/result'
import { isAct, isFitting } from '../policy'
import { type FoundMeeting, findStanding } from '../queries/standing'
import { takeMeetingStep } from './step'

type Refusal = 'not-found' | 'not-allowed' | 'stale'

/** Asks the other side for a joint act. `asked-already`: the same is asked for and not answered yet. */
export function askForAct(
  viewer: Viewer,
  input: AskInput,
): Promise<Result<Refusal | 'asked-already', FoundMeeting>> {
  return withViewer(viewer, async (tx) => {
    const meeting = await findStanding(tx, input.meetingId)
    if (!meeting) return refuse('not-found')
    if (!canMove(viewer)) return refuse('not-allowed')
    const open = await openMotions(tx, input)
    if (open.some(({ formKey }) => formKey === input.formKey)) return done(meeting)
    if (!isFitting(meeting, input.kind, now())) return refuse('stale')
    if (open.length > 0) return refuse('asked-already')

    const moved = await moveMotion(tx, viewer, input)
    return moved.ok ? done(meeting) : moved
  })
}

/** No key is left to turn: somebody took the step, or it does not fit the meeting any more. */
const MOVED_ON = 'JW409'

/**
 * Agrees, refuses or takes back; what is agreed is done in the same transaction. The same form twice answers once.
 * `stale`: somebody answered before, or the meeting moved on.
 */
export async function answerAct(viewer: Viewer, input: AnswerInput): Promise<Result<Refusal, FoundMeeting>> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    if (errorCodeOf(error) === MOVED_ON) return refuse('stale')
    throw error
  }
}

async function inOneTransaction(
  tx: Tx,
  viewer: Viewer,
  input: AnswerInput,
): Promise<Result<Refusal, FoundMeeting>> {
  const motion = await findMotion(tx, input.motionId)
  const meeting = motion && (await findStanding(tx, motion.meetingId))
  if (!motion || !meeting) return refuse('not-found')
  if (!isAct(motion.kind)) return refuse('not-allowed')
  if (await wasAnswered(tx, input)) return done(meeting)
  if (input.answer === 'agreed' && !isFitting(meeting, motion.kind, now())) return refuse('stale')

  const answered = await answerMotion(tx, viewer, motion, input)
  if (!answered.ok) return (await wasAnswered(tx, input)) ? done(meeting) : answered
  if (input.answer === 'agreed') await doWhatWasAgreed(tx, viewer, meeting, motion, input.formKey)
  return done(meeting)
}

const STEPS: Partial<Record<MotionKind, 'postponed' | 'cancelled' | 'held'>> = {
  postpone: 'postponed',
  cancel: 'cancelled',
  hold: 'held',
}

async function doWhatWasAgreed(
  tx: Tx,
  viewer: Viewer,
  meeting: FoundMeeting,
  motion: Motion,
  formKey: string,
) {
  const to = STEPS[motion.kind]
  // A waiver is done by being agreed to: whoever asks for the rule looks for it.
  if (!to) return
  await takeMeetingStep(tx, viewer, {
    ...{ meetingId: meeting.id, from: meeting.state, to, formKey },
    ...{ motionId: motion.id, reason: motion.reason },
  })
}

async function openMotions(tx: Tx, input: AskInput) {
  const subject = 'subject' in input ? eq(motions.subject, input.subject) : isNull(motions.subject)
  return tx
    .select({ formKey: motions.formKey })
    .from(motions)
    .leftJoin(motionAnswers, eq(motionAnswers.motionId, motions.id))
    .where(
      and(
        eq(motions.meetingId, input.meetingId),
        eq(motions.kind, input.kind),
        subject,
        isNull(motionAnswers.id),
      ),
    )
}

async function wasAnswered(tx: Tx, { formKey }: AnswerInput) {
  const [found] = await tx
    .select({ id: motionAnswers.id })
    .from(motionAnswers)
    .where(and(eq(motionAnswers.audience, 'joint'), eq(motionAnswers.formKey, formKey)))
  return found !== undefined
}
