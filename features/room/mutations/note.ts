import 'server-only'
import { and, eq } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { agendaItems } from '@/db/schema/meetings'
import { roomNotes as notes } from '@/db/schema/room'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Locale } from '@/i18n/routing'
import { now } from '@/lib/clock'
import { ok, type Result, refuse } from '@/lib/result'
import { canWriteRoomNote } from '../policy'
import { enterRoom } from '../queries/standing'

type Input = { address: MeetingAddress; itemId: string; language: Locale; body: string; formKey: string }
export type NoteRefusal = 'not-found' | 'not-allowed' | 'no-item'

/** Notes a text for the minutes of an item, which both sides read at once. The same form twice is one note. */
export function writeRoomNote(viewer: Viewer, input: Input): Promise<Result<NoteRefusal>> {
  return withViewer(viewer, async (tx) => {
    const { address, itemId, language, body, formKey } = input
    const meeting = await enterRoom(tx, address)
    if (!meeting) return refuse('not-found')
    if (!canWriteRoomNote(viewer, meeting, now())) return refuse('not-allowed')
    const [item] = await tx
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meeting.id)))
    if (!item) return refuse('no-item')

    const written = await tx
      .insert(notes)
      .values({ itemId, language, body, formKey, byPerson: viewer.id, bySide: viewer.side })
      .onConflictDoNothing()
      .returning({ id: notes.id })
    if (written.length === 0) return ok
    await recordEntry(tx, {
      audience: 'joint',
      action: 'room_note_written',
      subject: { kind: 'meeting', id: meeting.id },
      details: { item: itemId },
    })
    return ok
  })
}
