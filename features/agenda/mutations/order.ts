import 'server-only'
import { and, eq } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { agendaOrders as orders } from '@/db/schema/agenda'
import { canOrder } from '@/features/agenda/policy'
import { findAgenda } from '@/features/agenda/queries/standing'
import type { Viewer } from '@/features/auth/viewer'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'

type OrderInput = { meetingId: string; order: number; itemIds: readonly string[]; formKey: string }

/**
 * Sets the order of the agenda, on top of the order that was on the screen. `stale`: another order, or another item,
 * came first. The same form twice sets it once.
 */
export function orderAgenda(viewer: Viewer, input: OrderInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const meeting = await findAgenda(tx, input.meetingId)
      if (!meeting) return refuse('not-found')
      if (!canOrder(viewer, meeting)) return refuse('not-allowed')

      const number = input.order + 1
      const [set] = await tx
        .insert(orders)
        .values({
          meetingId: meeting.id,
          number,
          itemIds: [...input.itemIds],
          byPerson: viewer.id,
          bySide: viewer.side,
          formKey: input.formKey,
        })
        .onConflictDoNothing()
        .returning({ id: orders.id })
      if (set) {
        await record(tx, 'agenda_ordered', meeting.id, { order: number })
        return done({ meeting })
      }
      const key = and(eq(orders.audience, 'joint'), eq(orders.formKey, input.formKey))
      const earlier = await tx.select({ id: orders.id }).from(orders).where(key)
      return earlier.length > 0 ? done({ meeting }) : refuse('stale')
    }),
  )
}
