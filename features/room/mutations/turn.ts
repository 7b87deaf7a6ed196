import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { agendaItems } from '@/db/schema/meetings'
import { roomTurns as turns } from '@/db/schema/room'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { now } from '@/lib/clock'
import { ok, type Result, refuse } from '@/lib/result'
import { canTurn } from '../policy'
import { enterRoom } from '../queries/standing'

/** Without an item the room takes a break. */
type Input = { address: MeetingAddress; itemId: string | null; formKey: string }
export type TurnRefusal = 'not-found' | 'not-allowed' | 'no-item'

/** Turns the room to an item. Where it is there already, or the form was sent before, nothing happens. */
export function turnRoom(viewer: Viewer, { address, itemId, formKey }: Input): Promise<Result<TurnRefusal>> {
  return withViewer(viewer, async (tx) => {
    const meeting = await enterRoom(tx, address)
    if (!meeting) return refuse('not-found')
    if (!canTurn(viewer, meeting, now())) return refuse('not-allowed')
    if (itemId && !(await isItemOf(tx, meeting.id, itemId))) return refuse('no-item')
    const [newest] = await tx
      .select({ itemId: turns.itemId })
      .from(turns)
      .where(eq(turns.meetingId, meeting.id))
      .orderBy(desc(turns.at))
      .limit(1)
    if ((newest ?? { itemId: null }).itemId === itemId) return ok

    const turned = await tx
      .insert(turns)
      .values({ meetingId: meeting.id, itemId, byPerson: viewer.id, bySide: viewer.side, formKey })
      .onConflictDoNothing()
      .returning({ id: turns.id })
    if (turned.length === 0) return ok
    await recordEntry(tx, {
      audience: 'joint',
      action: 'room_turned',
      subject: { kind: 'meeting', id: meeting.id },
      details: { item: itemId ?? 'break' },
    })
    return ok
  })
}

async function isItemOf(tx: Tx, meetingId: string, itemId: string) {
  const key = and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId))
  return (await tx.select({ id: agendaItems.id }).from(agendaItems).where(key)).length > 0
}
