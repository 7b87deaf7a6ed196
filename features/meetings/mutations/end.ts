import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import type { Viewer } from '@/features/auth/viewer'
import type { WithdrawInput } from '@/features/motions/validation'
import { done, type Result, refuse } from '@/lib/result'
import { canCloseMeeting, canWithdrawMeeting } from '../policy'
import { type FoundMeeting, findStanding } from '../queries/standing'
import { takeMeetingStep } from './step'

type Ended<Code extends string> = Promise<Result<'not-found' | 'not-allowed' | Code, FoundMeeting>>

const REFUSED = 'JW409'

/** Ends a proposal that nobody has confirmed. `stale`: it was confirmed or ended meanwhile. */
export function withdrawMeeting(viewer: Viewer, input: WithdrawInput): Ended<'stale'> {
  return end(viewer, input, { to: 'cancelled', may: canWithdrawMeeting, refusal: 'stale' })
}

/** Closes a meeting. `not-signed`: not every side has signed the minutes. */
export function closeMeeting(
  viewer: Viewer,
  input: Omit<WithdrawInput, 'reason'>,
): Ended<'stale' | 'not-signed'> {
  return end(viewer, input, { to: 'closed', may: canCloseMeeting, refusal: 'not-signed' })
}

type Input = { meetingId: string; formKey: string; reason?: string }
type End<Code extends string> = {
  to: 'cancelled' | 'closed'
  may: typeof canCloseMeeting
  /** What it means when the database refuses. */
  refusal: Code
}

async function end<Code extends string>(
  viewer: Viewer,
  input: Input,
  step: End<Code>,
): Ended<Code | 'stale'> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input, step))
  } catch (error) {
    if (errorCodeOf(error) === REFUSED) return refuse(step.refusal)
    throw error
  }
}

async function inOneTransaction<Code extends string>(
  tx: Tx,
  viewer: Viewer,
  input: Input,
  { to, may }: End<Code>,
): Ended<'stale'> {
  const meeting = await findStanding(tx, input.meetingId)
  if (!meeting) return refuse('not-found')
  if (await wasTaken(tx, input.formKey)) return done(meeting)
  if (!may(viewer, meeting)) return refuse(may(viewer, START[to]) ? 'stale' : 'not-allowed')
  await takeMeetingStep(tx, viewer, { ...input, from: meeting.state, to })
  return done(meeting)
}

/** Where each end begins: whoever might have done it there came too late. */
const START = { cancelled: { state: 'proposed' }, closed: { state: 'held' } } as const

async function wasTaken(tx: Tx, formKey: string) {
  const { rows } = await tx.execute(
    sql`select from meeting_transitions where audience = 'joint' and form_key = ${formKey}`,
  )
  return rows.length > 0
}
