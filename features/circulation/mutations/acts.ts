import 'server-only'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { type AuditAction, recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { type MailKind, queueMails } from '@/features/mail/mutations'
import { settleMinutes } from '@/features/minutes/mutations/settle'
import { ok, type Result, refuse } from '@/lib/result'
import { canAgree, canCirculate, canComment, canEndReservation, canExtend, canReserve } from '../policy'
import { findMinutes, findReservation, type StandingMinutes } from '../queries/standing'
import type { CirculationAct, CirculationInput } from '../validation'
import { writeAct } from './rows'

export type CirculationRefusal = 'not-found' | 'not-allowed' | 'stale' | 'blocked'

/** `stale`: the text, the round or the reservation is not the one that was on the screen. `blocked`: not fit to be agreed. */
const REFUSALS: Record<string, CirculationRefusal> = {
  JW409: 'stale',
  JW410: 'blocked',
  '23505': 'stale',
  '23503': 'stale',
}

/** What is logged, and what both sides hear of by mail. */
const TOLD: Record<CirculationAct, { entry: AuditAction; mail?: MailKind }> = {
  circulate: { entry: 'minutes_circulated', mail: 'minutes_circulated' },
  agree: { entry: 'minutes_agreed', mail: 'minutes_agreed' },
  extend: { entry: 'circulation_extended', mail: 'circulation_extended' },
  comment: { entry: 'clause_commented' },
  reserve: { entry: 'reservation_raised', mail: 'reservation_raised' },
  end: { entry: 'reservation_ended' },
}

/** Acts that move the text on: what was typed in it stands in a revision first, which is then the one to look at. */
const MOVES: readonly CirculationAct[] = ['circulate', 'agree']

/**
 * One act of one side in the circulation of minutes; the database decides what follows from it. The same form twice
 * is one act.
 */
export async function takeCirculationAct(
  viewer: Viewer,
  input: CirculationInput,
): Promise<Result<CirculationRefusal>> {
  if (MOVES.includes(input.act)) await settleMinutes(viewer, input.meeting)
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    const refusal = REFUSALS[errorCodeOf(error) ?? '']
    if (refusal) return refuse(refusal)
    throw error
  }
}

async function inOneTransaction(
  tx: Tx,
  viewer: Viewer,
  input: CirculationInput,
): Promise<Result<CirculationRefusal>> {
  const record = await findMinutes(tx, input.meeting)
  if (!record) return refuse('not-found')
  if (!(await isAllowed(tx, viewer, record, input))) return refuse('not-allowed')
  const isNew = await writeAct(tx, viewer, record, input)
  if (!isNew) return ok

  const { entry, mail } = TOLD[input.act]
  await recordEntry(tx, {
    audience: 'joint',
    action: entry,
    subject: { kind: 'meeting', id: record.meetingId },
    details: { revision: record.revision },
  })
  const about = { meeting: record.meetingId, side: viewer.side }
  if (mail) await queueMails(tx, { kind: mail, about, audience: 'joint' })
  return ok
}

/** Whether the role may; whether the moment is right is for the triggers to say, which look under a lock. */
async function isAllowed(tx: Tx, viewer: Viewer, record: StandingMinutes, input: CirculationInput) {
  const circulating = { ...record, state: 'circulated' }
  switch (input.act) {
    case 'circulate':
      return canCirculate(viewer, { ...record, state: 'draft' })
    case 'agree':
      return canAgree(viewer, { ...circulating, agreed: [], blocks: 0 })
    case 'extend':
      return canExtend(viewer, circulating)
    case 'comment':
      return canComment(viewer, circulating)
    case 'reserve':
      return canReserve(viewer, circulating)
    case 'end': {
      const found = await findReservation(tx, record.id, input.reservation)
      return found !== null && canEndReservation(viewer, { ...found, ending: null })
    }
  }
}
