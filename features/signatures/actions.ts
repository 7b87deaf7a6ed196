'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { sentForm } from '@/lib/sent-form'
import { type SignRefusal, signText } from './mutations/sign'
import { proofInput, signingInput } from './validation'

export type SignState = { code: SignRefusal | 'signed-out' | 'invalid' }

/** A fresh page after the signature, so that going back or reloading sends nothing twice. */
export async function signAction(_previous: SignState | null, sent: FormData): Promise<SignState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const given = Object.fromEntries(form)
  const [input, proof] = [signingInput.safeParse(given), proofInput.safeParse(given)]
  if (!input.success || !proof.success) return { code: 'invalid' }
  const result = await signText(viewer, input.data, proof.data)
  if (!result.ok) return { code: result.code }
  redirect(`/${await getLocale()}/workspace${pageOf(form, input.data.subject)}?done=signed`)
}

function pageOf(form: FormData, subject: 'minutes' | 'corrigendum' | 'procedure') {
  const meeting = encodeURIComponent(String(form.get('meeting')))
  const id = encodeURIComponent(String(form.get('id')))
  if (subject === 'procedure') return `/decisions/procedures/${id}`
  return subject === 'minutes'
    ? `/meetings/${meeting}/minutes/sign`
    : `/meetings/${meeting}/minutes/corrigenda/${id}`
}
