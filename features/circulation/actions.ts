'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { type CirculationRefusal, takeCirculationAct } from './mutations/acts'
import { type AnswerRefusal, answerComment } from './mutations/answer'
import { answerInput, circulationInput } from './validation'

type Code = CirculationRefusal | 'signed-out' | 'invalid'
export type CirculationState = FormState<Code, 'text' | 'clause' | 'language' | 'suggestion'>
export type AnswerState = FormState<AnswerRefusal | 'signed-out' | 'invalid', 'reason'>

/** A fresh page after each act, so that going back or reloading sends nothing twice. */
export async function circulationAction(
  _previous: CirculationState | null,
  sent: FormData,
): Promise<CirculationState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: string) => String(form.get(name) ?? '')
  const kept = {
    text: typed('text'),
    clause: typed('clause'),
    language: typed('language'),
    suggestion: typed('suggestion'),
  }
  if (!viewer) return { code: 'signed-out', kept }
  const input = circulationInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await takeCirculationAct(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`/${await getLocale()}/workspace/meetings/${typed('meeting')}/minutes?done=${input.data.act}`)
}

export async function answerCommentAction(
  _previous: AnswerState | null,
  sent: FormData,
): Promise<AnswerState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: string) => String(form.get(name) ?? '')
  const kept = { reason: typed('reason') }
  if (!viewer) return { code: 'signed-out', kept }
  const input = answerInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await answerComment(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  const meeting = encodeURIComponent(typed('meeting'))
  redirect(`/${await getLocale()}/workspace/meetings/${meeting}/minutes?done=answer#said`)
}
