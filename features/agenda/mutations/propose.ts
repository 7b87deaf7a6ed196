import 'server-only'
import { and, eq } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { agendaItems } from '@/db/schema/meetings'
import { canPropose } from '@/features/agenda/policy'
import { findAgenda } from '@/features/agenda/queries/standing'
import type { ProposeInput } from '@/features/agenda/validation/inputs'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'

/**
 * Puts an item at the end of the agenda, for the other side to answer. `late`: after the day for requests it needs a
 * reason, unless both waived the rule. The same form twice proposes one item.
 */
export function proposeItem(viewer: Viewer, input: ProposeInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const meeting = await findAgenda(tx, input.meetingId)
      if (!meeting) return refuse('not-found')
      if (!canPropose(viewer, meeting)) return refuse('not-allowed')

      const { title, minutes, lateReason, meetingId, formKey } = input
      const [item] = await tx
        .insert(agendaItems)
        .values({
          ...{ meetingId, title, formKey, lateReason },
          durationMinutes: minutes,
          proposedBy: viewer.side,
          byPerson: viewer.id,
        })
        .onConflictDoNothing()
        .returning({ id: agendaItems.id })
      if (item) {
        await record(tx, 'agenda_proposed', meetingId, { item: item.id })
        const about = { meeting: meetingId, item: item.id }
        await queueMails(tx, { kind: 'agenda_item_proposed', about, audience: 'joint' })
        return done({ meeting, itemId: item.id })
      }
      const [earlier] = await tx
        .select({ id: agendaItems.id })
        .from(agendaItems)
        .where(and(eq(agendaItems.audience, 'joint'), eq(agendaItems.formKey, formKey)))
      return earlier ? done({ meeting, itemId: earlier.id }) : refuse('stale')
    }),
  )
}
