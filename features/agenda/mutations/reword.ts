import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { agendaWordings as wordings } from '@/db/schema/agenda'
import { canReword } from '@/features/agenda/policy'
import { findItem } from '@/features/agenda/queries/standing'
import type { RewordInput } from '@/features/agenda/validation/inputs'
import type { Viewer } from '@/features/auth/viewer'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'

/**
 * Proposes other words or another time for an item; now the other side is to answer. The key on the number of the
 * wording decides between two who write at once: `stale` for the slower one. The same form twice writes one wording.
 */
export function rewordItem(viewer: Viewer, input: RewordInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const item = await findItem(tx, input.itemId)
      if (!item) return refuse('not-found')
      const { meeting } = item
      if (item.wording !== input.wording)
        return (await wasWritten(tx, input.formKey)) ? done({ meeting }) : refuse('stale')
      if (!canReword(viewer, item)) return refuse('not-allowed')
      if (item.state === 'agreed' && !input.reason) return refuse('no-reason')

      const [written] = await tx
        .insert(wordings)
        .values({
          itemId: item.id,
          number: input.wording + 1,
          title: input.title,
          durationMinutes: input.minutes,
          reason: input.reason,
          byPerson: viewer.id,
          bySide: viewer.side,
          formKey: input.formKey,
        })
        .onConflictDoNothing()
        .returning({ number: wordings.number })
      if (!written) return (await wasWritten(tx, input.formKey)) ? done({ meeting }) : refuse('stale')
      await record(tx, 'agenda_reworded', meeting.id, { item: item.id, wording: written.number })
      return done({ meeting })
    }),
  )
}

async function wasWritten(tx: Tx, formKey: string) {
  const key = and(eq(wordings.audience, 'joint'), eq(wordings.formKey, formKey))
  return (await tx.select({ id: wordings.id }).from(wordings).where(key)).length > 0
}
