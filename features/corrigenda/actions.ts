'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { type CorrigendumRefusal, endCorrigendum, proposeCorrigendum } from './mutations/corrigenda'
import { corrigendumInput, endingInput } from './validation'

type Field = 'clause' | 'en' | 'ru' | 'reason'
export type CorrigendumState = FormState<CorrigendumRefusal | 'signed-out' | 'invalid', Field>

export async function proposeCorrigendumAction(
  _previous: CorrigendumState | null,
  sent: FormData,
): Promise<CorrigendumState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptOf(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = corrigendumInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await proposeCorrigendum(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`${await pageOf(form)}/${result.value}?done=proposed`)
}

export async function endCorrigendumAction(
  _previous: CorrigendumState | null,
  sent: FormData,
): Promise<CorrigendumState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptOf(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = endingInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await endCorrigendum(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`${await pageOf(form)}/${input.data.id}?done=ended`)
}

function keptOf(form: FormData) {
  const typed = (name: Field) => String(form.get(name) ?? '')
  return { clause: typed('clause'), en: typed('en'), ru: typed('ru'), reason: typed('reason') }
}

async function pageOf(form: FormData) {
  const meeting = encodeURIComponent(String(form.get('meeting')))
  return `/${await getLocale()}/workspace/meetings/${meeting}/minutes/corrigenda`
}
