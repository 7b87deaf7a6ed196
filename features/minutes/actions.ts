'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { Viewer } from '@/features/auth/viewer'
import { officesIn, typedOffices } from '@/features/decisions/validation'
import type { FormState } from '@/lib/form-state'
import type { Result } from '@/lib/result'
import { sentForm } from '@/lib/sent-form'
import type { Edit } from './edits'
import { type BeginRefusal, beginMinutes } from './mutations/begin'
import { type EditRefusal, editMinutes } from './mutations/edit'
import { type MatchRefusal, matchClause } from './mutations/match'
import { beginInput, type EditInput, editInput } from './validation'

type Code = EditRefusal | MatchRefusal | 'signed-out' | 'invalid'
export type EditState = FormState<Code, 'en' | 'ru' | 'kind' | 'dueOn' | `office.${string}`>
export type BeginState = { code: BeginRefusal | 'signed-out' | 'invalid' }

export async function beginMinutesAction(_previous: BeginState | null, sent: FormData): Promise<BeginState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = beginInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid' }
  const result = await beginMinutes(viewer, input.data.meeting)
  if (!result.ok) return { code: result.code }
  redirect(`/${await getLocale()}/workspace/meetings/${String(form.get('meeting'))}/minutes/edit?done=begun`)
}

/** A fresh page after each edit, so that going back or reloading sends nothing twice. */
export async function editMinutesAction(_previous: EditState | null, sent: FormData): Promise<EditState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: string) => String(form.get(name) ?? '')
  const kept = {
    ...{ en: typed('en'), ru: typed('ru'), kind: typed('kind'), dueOn: typed('dueOn') },
    ...typedOffices(form),
  }
  if (!viewer) return { code: 'signed-out', kept }
  const input = editInput.safeParse({ ...Object.fromEntries(form), offices: officesIn(form) })
  if (!input.success) return { code: 'invalid', kept }
  const result = await take(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  const page = await pageOf(form)
  if (input.data.edit === 'match') redirect(`${page}?done=matched#c-${input.data.clause}`)
  if (input.data.edit === 'restore') redirect(`${page}?done=restored`)
  redirect(`${page}?done=saved${'clause' in input.data ? `#c-${input.data.clause}` : ''}`)
}

function take(viewer: Viewer, input: EditInput): Promise<Result<EditRefusal | MatchRefusal>> {
  const { meeting, base, formKey } = input
  if (input.edit === 'match')
    return matchClause(viewer, { which: meeting, read: base, clause: input.clause, formKey })
  return editMinutes(viewer, {
    ...{ address: meeting, base, formKey },
    edit: editOf(input),
    knowsWhatItVoids: input.voids === 'yes',
  })
}

function editOf(input: Exclude<EditInput, { edit: 'match' }>): Edit {
  switch (input.edit) {
    case 'restore':
      return { edit: 'restore', revision: input.revision }
    case 'declare':
      return { edit: 'declare', authenticText: input.authenticText }
    case 'up':
    case 'down':
      return { edit: 'move', clause: input.clause, to: input.edit }
    case 'remove':
      return { edit: 'remove', clause: input.clause }
    default: {
      const { kind, en, ru, dueOn, offices, clause } = input
      const written = { kind, en, ru, dueOn, offices }
      if (input.edit === 'write') return { edit: 'write', clause, written }
      return { edit: 'add', clause, after: input.after === 'start' ? null : input.after, written }
    }
  }
}

async function pageOf(form: FormData) {
  return `/${await getLocale()}/workspace/meetings/${String(form.get('meeting'))}/minutes/edit/forms`
}
