'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { officesIn, typedOffices } from '@/features/decisions/validation'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { endProcedure, type ProcedureRefusal, proposeProcedure } from './mutations/procedures'
import { endingInput, procedureInput } from './validation'

type Field = 'title.en' | 'title.ru' | 'en' | 'ru' | 'dueOn' | 'reason' | `office.${string}`
export type ProcedureState = FormState<ProcedureRefusal | 'signed-out' | 'invalid', Field>

export async function proposeProcedureAction(
  _previous: ProcedureState | null,
  sent: FormData,
): Promise<ProcedureState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptOf(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = procedureInput.safeParse({ ...Object.fromEntries(form), offices: officesIn(form) })
  if (!input.success) return { code: 'invalid', kept }
  const result = await proposeProcedure(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`${await page()}/${result.value}?done=proposed`)
}

export async function endProcedureAction(
  _previous: ProcedureState | null,
  sent: FormData,
): Promise<ProcedureState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptOf(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = endingInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await endProcedure(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`${await page()}/${input.data.id}?done=ended`)
}

function keptOf(form: FormData): Record<Field, string> {
  const typed = (name: Field) => String(form.get(name) ?? '')
  return {
    ...{ 'title.en': typed('title.en'), 'title.ru': typed('title.ru'), en: typed('en'), ru: typed('ru') },
    ...{ dueOn: typed('dueOn'), reason: typed('reason') },
    ...typedOffices(form),
  }
}

async function page() {
  return `/${await getLocale()}/workspace/decisions/procedures`
}
