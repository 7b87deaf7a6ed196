import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Localized } from '@/db/schema/columns'
import { meetings } from '@/db/schema/meetings'
import type { Viewer } from '@/features/auth/viewer'
import { takeMeetingStep } from '@/features/meetings/mutations/step'
import { now } from '@/lib/clock'
import { done, type Result, refuse } from '@/lib/result'
import { canCallMeeting } from '../policy'
import type { Round } from '../validation/round'
import { checkRound, type RoundRefusal } from './check-round'
import { writeRound } from './write-round'

export type CallInput = {
  body: string
  title: Localized
  round: Round
  formKey: string
  seen: readonly string[]
}

type Called = { id: string; body: string; number: number | null }

/** Calls a meeting: the meeting, its first step and the first round of dates. The same form twice calls one. */
export function callMeeting(
  viewer: Viewer,
  input: CallInput,
): Promise<Result<'not-allowed', Called> | RoundRefusal> {
  return withViewer(viewer, async (tx) => {
    if (!canCallMeeting(viewer)) return refuse('not-allowed')
    const { body, title, round, formKey, seen } = input
    const [first] = round.slots
    if (!first) throw new Error('a round has a slot')
    const earlier = await calledBefore(tx, formKey)
    if (earlier) return done(earlier)
    const refusal = await checkRound(tx, round, { body, seen, now: now() })
    if (refusal) return refusal

    const [called] = await tx
      .insert(meetings)
      .values({
        ...{ body, title, formKey, ...first, calledBy: viewer.side },
        ...{ hostSide: round.hostSide, place: round.place, videoLink: round.videoLink },
      })
      .onConflictDoNothing()
      .returning({ id: meetings.id, body: meetings.body, number: meetings.number })
    if (!called) {
      const other = await calledBefore(tx, formKey)
      return other ? done(other) : refuse('not-allowed')
    }
    await takeMeetingStep(tx, viewer, { meetingId: called.id, from: null, to: 'proposed', formKey })
    await writeRound(tx, viewer, round, { meetingId: called.id, number: 1, formKey })
    return done(called)
  })
}

async function calledBefore(tx: Tx, formKey: string): Promise<Called | undefined> {
  const [found] = await tx
    .select({ id: meetings.id, body: meetings.body, number: meetings.number })
    .from(meetings)
    .where(and(eq(meetings.audience, 'joint'), eq(meetings.formKey, formKey)))
  return found
}
