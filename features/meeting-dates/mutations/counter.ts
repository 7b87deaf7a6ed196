import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { meetingProposals as rounds } from '@/db/schema/meeting-proposals'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { takeMeetingStep } from '@/features/meetings/mutations/step'
import { now } from '@/lib/clock'
import { done, type Result, refuse } from '@/lib/result'
import { canCallMeeting, canPropose } from '../policy'
import { type FoundSearch, findSearch } from '../queries/search'
import type { Round } from '../validation/round'
import { checkRound, type RoundRefusal } from './check-round'
import { writeRound } from './write-round'

export type CounterInput = {
  meetingId: string
  /** How many rounds there were on the screen. */
  base: number
  round: Round
  formKey: string
  seen: readonly string[]
}

type Answered = { id: string; body: string; number: number | null }
type CounterResult = Result<'not-found' | 'not-allowed' | 'stale', Answered> | RoundRefusal

/** Another round came first, or the date is settled: the triggers of the search say so with this code. */
const MOVED_ON = 'JW409'

/** Answers with other dates. `stale`: somebody wrote a round or settled the date since the form was opened. */
export async function counterProposal(viewer: Viewer, input: CounterInput): Promise<CounterResult> {
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    if (errorCodeOf(error) === MOVED_ON) return refuse('stale')
    throw error
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: CounterInput): Promise<CounterResult> {
  const { meetingId, base, round, formKey, seen } = input
  const search = await findSearch(tx, meetingId)
  if (!search) return refuse('not-found')
  if (!canCallMeeting(viewer)) return refuse('not-allowed')
  if (search.rounds !== base) return (await wasWritten(tx, formKey)) ? done(search) : refuse('stale')
  if (!canPropose(viewer, search, now())) return refuse('not-allowed')
  const refusal = await checkRound(tx, round, { body: search.body, meetingId, seen, now: now() })
  if (refusal) return refusal

  const number = base + 1
  if (!(await writeRound(tx, viewer, round, { meetingId, number, formKey })))
    return (await wasWritten(tx, formKey)) ? done(search) : refuse('stale')
  const to = turned(viewer, search)
  if (to) {
    await takeMeetingStep(tx, viewer, { meetingId, from: search.state, to, proposalNumber: number, formKey })
    return done(search)
  }
  await recordEntry(tx, {
    audience: 'joint',
    action: 'meeting_countered',
    subject: { kind: 'meeting', id: meetingId },
    details: { round: number },
  })
  const about = { meeting: meetingId, side: viewer.side }
  await queueMails(tx, { kind: 'meeting_countered', about, audience: 'joint' })
  return done(search)
}

/** Before the first confirmation the state says whose answer is wanted; whoever answers turns it over. */
function turned(viewer: Viewer, { state, round }: FoundSearch) {
  if (round?.bySide === viewer.side) return null
  if (state === 'proposed') return 'countered'
  return state === 'countered' ? 'proposed' : null
}

async function wasWritten(tx: Tx, formKey: string) {
  const [written] = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.audience, 'joint'), eq(rounds.formKey, formKey)))
  return written !== undefined
}
