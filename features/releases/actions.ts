'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { sentForm } from '@/lib/sent-form'
import { type ReleaseRefusal, releaseClauses } from './mutations/release'
import { releaseInput } from './validation'

export type ReleaseState = { code: ReleaseRefusal | 'signed-out' | 'invalid' }

export async function releaseAction(_previous: ReleaseState | null, sent: FormData): Promise<ReleaseState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = releaseInput.safeParse({ ...Object.fromEntries(form), clauses: form.getAll('clause') })
  if (!input.success) return { code: 'invalid' }
  const result = await releaseClauses(viewer, input.data)
  if (!result.ok) return { code: result.code }
  const meeting = encodeURIComponent(String(form.get('meeting')))
  redirect(`/${await getLocale()}/workspace/meetings/${meeting}/minutes/release?done=released`)
}
