'use server'

import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { derivedId, newId } from '@/lib/ids'
import { sentForm } from '@/lib/sent-form'
import { type AttendanceRefusal, noteAttendance } from './mutations/attendance'
import { type NoteRefusal, writeRoomNote } from './mutations/note'
import { type TurnRefusal, turnRoom } from './mutations/turn'
import { attendanceInput, roomNoteInput, turnInput } from './validation'

type Always = 'signed-out' | 'damaged' | 'done'
export type ActState = { code: TurnRefusal | AttendanceRefusal | Always }
export type RoomNoteState = FormState<
  NoteRefusal | Exclude<Always, 'damaged'> | 'invalid',
  'body' | 'item' | 'language' | 'formKey'
>

/*
 * None of these makes the page anew: the live line does, for everybody alike. The buttons of one form are several acts,
 * and two of them may be pressed before it does, so each has a key of its own.
 */

export async function turnRoomAction(_previous: ActState | null, sent: FormData): Promise<ActState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = turnInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged' }
  const { meeting, item, formKey } = input.data
  const result = await turnRoom(viewer, {
    address: meeting,
    itemId: item,
    formKey: derivedId(formKey, item ?? 'break'),
  })
  return { code: result.ok ? 'done' : result.code }
}

export async function noteAttendanceAction(_previous: ActState | null, sent: FormData): Promise<ActState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = attendanceInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged' }
  const { meeting, act, formKey } = input.data
  const result = await noteAttendance(viewer, {
    address: meeting,
    ...act,
    formKey: derivedId(formKey, act.kind, act.member),
  })
  return { code: result.ok ? 'done' : result.code }
}

export async function writeRoomNoteAction(
  _previous: RoomNoteState | null,
  sent: FormData,
): Promise<RoomNoteState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: string) => String(form.get(name) ?? '')
  const [item, language] = [typed('item'), typed('language')]
  const kept = { body: typed('body'), formKey: typed('formKey'), item, language }
  if (!viewer) return { code: 'signed-out', kept }
  const input = roomNoteInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const { meeting, ...note } = input.data
  const result = await writeRoomNote(viewer, { ...note, itemId: note.item, address: meeting })
  if (!result.ok) return { code: result.code, kept }
  return { code: 'done', kept: { formKey: newId(), item, language } }
}
