import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { type OpportunityState, opportunityTransitions as transitions } from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'
import type { Standing } from '@/features/opportunities/policy'
import { findStanding } from '@/features/opportunities/queries/standing'
import { ok, type Result, refuse } from '@/lib/result'

export type StepInput = {
  slug: string
  /** The revision that was on the screen when the button was pressed. */
  revision: number
  /** … and the state. */
  state: OpportunityState
  formKey: string
  reason?: string
}

export type StepRefusal = 'not-found' | 'not-allowed' | 'stale' | 'slug-taken'
export type StepResult = Result<StepRefusal>

type Found = Standing & { id: string }

type Step = {
  to: OpportunityState
  may: (viewer: Viewer, it: Standing) => boolean
  /** What else changes with the step, and the line in the log. */
  effect: (tx: Tx, it: Found) => Promise<void>
}

/** Somebody took a step in between: the trigger of the life cycles says so with this code. */
const NOT_IN_THIS_STATE = 'JW409'
const TAKEN = '23505'

/**
 * Takes one step of the life cycle on the text that was shown. `stale`: the text or the state changed in between.
 * The same form twice takes the step once.
 */
export async function takeStep(viewer: Viewer, input: StepInput, step: Step): Promise<StepResult> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input, step))
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === NOT_IN_THIS_STATE) return refuse('stale')
    // Only the public address is unique across the sides, and whatever holds it is public itself.
    if (code === TAKEN) return refuse('slug-taken')
    throw error
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: StepInput, step: Step): Promise<StepResult> {
  const it = await findStanding(tx, viewer, input.slug)
  if (!it) return refuse('not-found')
  if (it.number !== input.revision || it.state !== input.state) {
    return (await wasTaken(tx, viewer, input.formKey)) ? ok : refuse('stale')
  }
  if (!step.may(viewer, it)) return refuse('not-allowed')

  const [taken] = await tx
    .insert(transitions)
    .values({
      audience: it.audience,
      opportunityId: it.id,
      revision: it.number,
      fromState: it.state,
      toState: step.to,
      reason: input.reason,
      byPerson: viewer.id,
      bySide: viewer.side,
      formKey: input.formKey,
    })
    .onConflictDoNothing()
    .returning({ id: transitions.id })
  if (taken) await step.effect(tx, it)
  return ok
}

async function wasTaken(tx: Tx, viewer: Viewer, formKey: string) {
  const earlier = await tx
    .select({ id: transitions.id })
    .from(transitions)
    .where(and(eq(transitions.audience, viewer.side), eq(transitions.formKey, formKey)))
  return earlier.length > 0
}
