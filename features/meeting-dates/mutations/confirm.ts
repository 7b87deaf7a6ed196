import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import type { Viewer } from '@/features/auth/viewer'
import { takeMeetingStep } from '@/features/meetings/mutations/step'
import { now } from '@/lib/clock'
import { done, type Result, refuse } from '@/lib/result'
import { canCallMeeting, canConfirm, isPast } from '../policy'
import { findSearch } from '../queries/search'

export type ConfirmInput = {
  meetingId: string
  /** The round that was on the screen, and which of its slots suits. */
  round: number
  slot: number
  formKey: string
  waivesNotice?: '1'
}

type Confirmed = { id: string; body: string; number: number | null }
type Refusal = 'not-found' | 'not-allowed' | 'stale' | 'past-slot' | 'notice-passed' | 'waiver-unsaid'
type ConfirmResult = Result<Refusal, Confirmed>

const MOVED_ON = 'JW409'
const AGAINST_THE_RULES = 'JW410'

/**
 * Turns the second key: the meeting stands, and has its number. `stale`: another round came or somebody confirmed;
 * `notice-passed`: the dates were proposed in time, and are now sooner than the rules want; `waiver-unsaid`: the round
 * asks to waive the notice, and the form did not say so.
 */
export async function confirmMeeting(viewer: Viewer, input: ConfirmInput): Promise<ConfirmResult> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === MOVED_ON) return refuse('stale')
    if (code === AGAINST_THE_RULES) return refuse('notice-passed')
    throw error
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: ConfirmInput): Promise<ConfirmResult> {
  const search = await findSearch(tx, input.meetingId)
  if (!search) return refuse('not-found')
  if (!canCallMeeting(viewer)) return refuse('not-allowed')
  const { round } = search
  const slot = round?.slots[input.slot]
  if (!round || round.number !== input.round || !slot) {
    const confirmed = await confirmedBefore(tx, input.formKey)
    return confirmed ? done(confirmed) : refuse('stale')
  }
  if (!canConfirm(viewer, search)) return refuse('not-allowed')
  if (isPast(slot, now())) return refuse('past-slot')
  if (round.shortNotice && !input.waivesNotice) return refuse('waiver-unsaid')

  const { meetingId, formKey } = input
  await takeMeetingStep(tx, viewer, {
    ...{ meetingId, formKey, from: search.state, to: 'confirmed' },
    ...{ proposalNumber: round.number, slot: input.slot },
  })
  const confirmed = await confirmedBefore(tx, formKey)
  return confirmed ? done(confirmed) : refuse('stale')
}

async function confirmedBefore(tx: Tx, formKey: string) {
  const { rows } = await tx.execute<Confirmed>(sql`
    select m.id, m.body, m.number from meeting_transitions t join meetings m on m.id = t.meeting_id
    where t.audience = 'joint' and t.form_key = ${formKey} and t.to_state = 'confirmed'`)
  return rows[0]
}
