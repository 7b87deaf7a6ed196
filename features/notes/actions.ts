'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { newId } from '@/lib/ids'
import { sentForm } from '@/lib/sent-form'
import { writeNote } from './mutations'
import { noteInput } from './validation'

type Refusal = 'signed-out' | 'invalid' | 'not-allowed' | 'not-found'
export type NoteState = FormState<Refusal | 'saved', 'body' | 'formKey' | 'clauseId' | 'draftOf'>

export async function writeNoteAction(_previous: NoteState | null, sent: FormData): Promise<NoteState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: string) => String(form.get(name) ?? '')
  const about = { clauseId: typed('clauseId'), draftOf: typed('draftOf') }
  const given = { body: typed('body'), formKey: typed('formKey'), ...about }
  if (!viewer) return { code: 'signed-out', kept: given }

  const input = noteInput.safeParse({ ...given, meetingId: form.get('meetingId') })
  if (!input.success) return { code: 'invalid', kept: given }

  const result = await writeNote(viewer, input.data)
  if (!result.ok) return { code: result.code, kept: given }
  refresh()
  return { code: 'saved', kept: { formKey: newId(), ...about } }
}
