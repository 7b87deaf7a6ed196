import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { writtenProcedureEndings, writtenProcedures } from '@/db/schema/written-procedures'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, ok, type Result, refuse } from '@/lib/result'
import { canEnd, canPropose } from '../policy'
import type { EndingInput, ProcedureInput } from '../validation'

/** `stale`: signed, taken back or declined meanwhile. */
export type ProcedureRefusal = 'not-found' | 'not-allowed' | 'stale'

const REFUSALS: Record<string, ProcedureRefusal> = { JW409: 'stale', '23503': 'not-found', '23505': 'stale' }

/** Puts a decision to both sides between two meetings; it holds once both sides sign it. The answer is its id. */
export function proposeProcedure(
  viewer: Viewer,
  input: ProcedureInput,
): Promise<Result<ProcedureRefusal, string>> {
  return withViewer(viewer, async (tx): Promise<Result<ProcedureRefusal, string>> => {
    if (!canPropose(viewer)) return refuse('not-allowed')
    const { formKey, en, ru, dueOn, offices } = input
    const [made] = await tx
      .insert(writtenProcedures)
      .values({
        ...{ byPerson: viewer.id, bySide: viewer.side, formKey, en, ru, dueOn, offices: offices ?? {} },
        title: { en: input['title.en'], ru: input['title.ru'] },
      })
      .onConflictDoNothing({ target: [writtenProcedures.audience, writtenProcedures.formKey] })
      .returning({ id: writtenProcedures.id })
    if (made) {
      await recordEntry(tx, {
        ...{ audience: 'joint', action: 'procedure_proposed' },
        subject: { kind: 'procedure', id: made.id },
      })
      const about = { procedure: made.id, side: viewer.side }
      await queueMails(tx, { kind: 'procedure_proposed', about, audience: 'joint' })
      return done(made.id)
    }
    const { rows } = await tx.execute<{ id: string }>(
      sql`select id from written_procedures where form_key = ${formKey}`,
    )
    return rows[0] ? done(rows[0].id) : refuse('stale')
  })
}

export async function endProcedure(viewer: Viewer, input: EndingInput): Promise<Result<ProcedureRefusal>> {
  try {
    return await withViewer(viewer, async (tx): Promise<Result<ProcedureRefusal>> => {
      if (!canEnd(viewer, { ref: null, ending: null })) return refuse('not-allowed')
      const { id: procedureId, reason, formKey } = input
      const ended = await tx
        .insert(writtenProcedureEndings)
        .values({ ...{ byPerson: viewer.id, bySide: viewer.side, formKey }, procedureId, reason })
        .onConflictDoNothing({ target: [writtenProcedureEndings.audience, writtenProcedureEndings.formKey] })
        .returning({ id: writtenProcedureEndings.id })
      if (ended.length > 0)
        await recordEntry(tx, {
          ...{ audience: 'joint', action: 'procedure_ended' },
          subject: { kind: 'procedure', id: procedureId },
        })
      return ok
    })
  } catch (error) {
    const refusal = REFUSALS[errorCodeOf(error) ?? '']
    if (refusal) return refuse(refusal)
    throw error
  }
}
