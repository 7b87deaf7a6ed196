import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { motionAnswers, motions } from '@/db/schema/motions'
import { canAskAdoption } from '@/features/agenda/policy'
import { findAgenda } from '@/features/agenda/queries/standing'
import type { AnswerAdoptionInput, AskAdoptionInput } from '@/features/agenda/validation/inputs'
import type { Viewer } from '@/features/auth/viewer'
import { answerMotion, moveMotion } from '@/features/motions/mutations'
import { findMotion } from '@/features/motions/queries'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'
import { keepVersion } from './version'

/** The first key: one side asks the other to adopt the version that both have. */
export function askAdoption(viewer: Viewer, { meetingId, version, reason, formKey }: AskAdoptionInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const meeting = await findAgenda(tx, meetingId)
      if (!meeting) return refuse('not-found')
      if (meeting.newest?.number !== version) return refuse('stale')
      if (meeting.isAsked) return (await wasMoved(tx, formKey)) ? done({ meeting }) : refuse('stale')
      if (!canAskAdoption(viewer, { ...meeting, meeting })) return refuse('not-allowed')

      const subject = String(version)
      const move = { meetingId, kind: 'adopt_agenda', subject, reason: reason ?? '', formKey } as const
      const moved = await moveMotion(tx, viewer, move)
      return moved.ok ? done({ meeting }) : moved
    }),
  )
}

/**
 * The second key: agreeing writes the adopted version in the same transaction, so that what is adopted is what the
 * motion named. `stale`: the agenda changed since, or somebody answered. The same form twice answers once.
 */
export function answerAdoption(viewer: Viewer, input: AnswerAdoptionInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const motion = await findMotion(tx, input.motionId)
      const meeting = motion?.kind === 'adopt_agenda' ? await findAgenda(tx, motion.meetingId) : null
      if (!motion || !meeting) return refuse('not-found')

      const answered = await answerMotion(tx, viewer, motion, input)
      if (!answered.ok && answered.code === 'stale' && (await wasAnswered(tx, input.formKey)))
        return done({ meeting })
      if (!answered.ok) return answered
      if (input.answer !== 'agreed') return done({ meeting })

      const number = (meeting.newest?.number ?? 0) + 1
      const version = { meetingId: meeting.id, number, motionId: motion.id, formKey: input.formKey }
      if (!(await keepVersion(tx, viewer, version))) throw new AnotherVersionCameFirst()
      await record(tx, 'agenda_adopted', meeting.id, { version: number, motion: motion.id })
      return done({ meeting })
    }),
  )
}

/** Undoes the answer with everything else: an agreement without its version would be used up for nothing. */
class AnotherVersionCameFirst extends Error {
  code = 'JW409'
}

async function wasMoved(tx: Tx, formKey: string) {
  const key = and(eq(motions.audience, 'joint'), eq(motions.formKey, formKey))
  return (await tx.select({ id: motions.id }).from(motions).where(key)).length > 0
}

async function wasAnswered(tx: Tx, formKey: string) {
  const key = and(eq(motionAnswers.audience, 'joint'), eq(motionAnswers.formKey, formKey))
  return (await tx.select({ id: motionAnswers.id }).from(motionAnswers).where(key)).length > 0
}
