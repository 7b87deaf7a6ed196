import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { agendaItemTransitions as answers } from '@/db/schema/agenda'
import { canAnswer } from '@/features/agenda/policy'
import { findItem } from '@/features/agenda/queries/standing'
import type { AnswerInput } from '@/features/agenda/validation/inputs'
import type { Viewer } from '@/features/auth/viewer'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'

/**
 * Agrees to the wording that was read, defers the item or declines it. `stale`: it was answered or worded anew
 * meanwhile. The same form twice answers once.
 */
export function answerItem(viewer: Viewer, input: AnswerInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const item = await findItem(tx, input.itemId)
      if (!item) return refuse('not-found')
      const { meeting } = item
      if (await wasAnswered(tx, input.formKey)) return done({ meeting })
      if (item.wording !== input.wording) return refuse('stale')
      if (!canAnswer(viewer, item)) return refuse(isSettled(item.state) ? 'stale' : 'not-allowed')

      const [answered] = await tx
        .insert(answers)
        .values({
          audience: 'joint',
          itemId: item.id,
          wordingNumber: input.wording,
          fromState: item.state,
          toState: input.answer,
          reason: 'reason' in input ? input.reason : null,
          byPerson: viewer.id,
          bySide: viewer.side,
          formKey: input.formKey,
        })
        .onConflictDoNothing()
        .returning({ id: answers.id })
      if (answered)
        await record(tx, `agenda_${input.answer}`, meeting.id, { item: item.id, wording: input.wording })
      return done({ meeting })
    }),
  )
}

const isSettled = (state: string) => state !== 'proposed' && state !== 'countered'

async function wasAnswered(tx: Tx, formKey: string) {
  const key = and(eq(answers.audience, 'joint'), eq(answers.formKey, formKey))
  return (await tx.select({ id: answers.id }).from(answers).where(key)).length > 0
}
