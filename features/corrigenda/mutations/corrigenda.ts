import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { corrigenda, corrigendumEndings } from '@/db/schema/corrigenda'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import { done, ok, type Result, refuse } from '@/lib/result'
import { canEnd, canPropose } from '../policy'
import type { CorrigendumInput, EndingInput } from '../validation'

/** `stale`: signed, taken back or declined meanwhile. */
export type CorrigendumRefusal = 'not-found' | 'not-allowed' | 'stale'

const REFUSALS: Record<string, CorrigendumRefusal> = {
  JW409: 'stale',
  '23503': 'not-found',
  '23505': 'stale',
}

/** Proposes other words for one clause of signed minutes; they hold once both sides sign them. The answer is its id. */
export function proposeCorrigendum(
  viewer: Viewer,
  input: CorrigendumInput,
): Promise<Result<CorrigendumRefusal, string>> {
  return told(() =>
    withViewer(viewer, async (tx): Promise<Result<CorrigendumRefusal, string>> => {
      const record = await findRecord(tx, input.meeting)
      if (!record) return refuse('not-found')
      if (!canPropose(viewer, record)) return refuse('not-allowed')
      const { clause: clauseId, en, ru, reason, formKey } = input
      const hand = { byPerson: viewer.id, bySide: viewer.side, formKey }
      const [made] = await tx
        .insert(corrigenda)
        .values({ ...hand, minutesId: record.id, clauseId, en, ru, reason })
        .onConflictDoNothing({ target: [corrigenda.audience, corrigenda.formKey] })
        .returning({ id: corrigenda.id })
      if (!made) return done(await idOfForm(tx, formKey))
      await recordEntry(tx, {
        ...{ audience: 'joint', action: 'corrigendum_proposed', details: { corrigendum: made.id } },
        subject: { kind: 'meeting', id: record.meetingId },
      })
      const about = { meeting: record.meetingId, side: viewer.side }
      await queueMails(tx, { kind: 'corrigendum_proposed', about, audience: 'joint' })
      return done(made.id)
    }),
  )
}

export function endCorrigendum(viewer: Viewer, input: EndingInput): Promise<Result<CorrigendumRefusal>> {
  return told(() =>
    withViewer(viewer, async (tx): Promise<Result<CorrigendumRefusal>> => {
      const record = await findRecord(tx, input.meeting)
      if (!record) return refuse('not-found')
      if (!canEnd(viewer, { number: null, ending: null })) return refuse('not-allowed')
      const { id: corrigendumId, reason, formKey } = input
      const ended = await tx
        .insert(corrigendumEndings)
        .values({ ...{ byPerson: viewer.id, bySide: viewer.side, formKey }, corrigendumId, reason })
        .onConflictDoNothing({ target: [corrigendumEndings.audience, corrigendumEndings.formKey] })
        .returning({ id: corrigendumEndings.id })
      if (ended.length === 0) return ok
      await recordEntry(tx, {
        ...{ audience: 'joint', action: 'corrigendum_ended', details: { corrigendum: corrigendumId } },
        subject: { kind: 'meeting', id: record.meetingId },
      })
      return ok
    }),
  )
}

async function told<Value>(work: () => Promise<Result<CorrigendumRefusal, Value>>) {
  try {
    return await work()
  } catch (error) {
    const refusal = REFUSALS[errorCodeOf(error) ?? '']
    if (refusal) return refuse(refusal)
    throw error
  }
}

async function findRecord(tx: Tx, address: MeetingAddress) {
  const { rows } = await tx.execute<{ id: string; meetingId: string; state: string }>(sql`
    select n.id, m.id as "meetingId", n.state from minutes n join meetings m on m.id = n.meeting_id where ${isAt(address)}`)
  return rows[0] ?? null
}

async function idOfForm(tx: Tx, formKey: string) {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from corrigenda where form_key = ${formKey}`,
  )
  return rows[0]?.id ?? ''
}
