'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { getViewer } from '@/features/auth/session'
import { answerInput, askInput, closeInput, withdrawInput } from '@/features/motions/validation'
import type { Result } from '@/lib/result'
import { sentForm } from '@/lib/sent-form'
import type { ActFormState, DoneAct } from './act-states'
import { answerAct, askForAct } from './mutations/acts'
import { closeMeeting, withdrawMeeting } from './mutations/end'
import { meetingPath } from './validation'

export async function askForActAction(_previous: ActFormState | null, sent: FormData): Promise<ActFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  return act(form, askInput, (input) => askForAct(viewer, input), 'asked')
}

export async function answerActAction(_previous: ActFormState | null, sent: FormData): Promise<ActFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  const given = answerInput.shape.answer.safeParse(form.get('answer'))
  return act(form, answerInput, (input) => answerAct(viewer, input), given.data ?? 'refused')
}

export async function withdrawMeetingAction(
  _previous: ActFormState | null,
  sent: FormData,
): Promise<ActFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  return act(form, withdrawInput, (input) => withdrawMeeting(viewer, input), 'called-off')
}

export async function closeMeetingAction(
  _previous: ActFormState | null,
  sent: FormData,
): Promise<ActFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  return act(form, closeInput, (input) => closeMeeting(viewer, input), 'closed')
}

type Meeting = Parameters<typeof meetingPath>[0]

/** A fresh page after each write, so that going back or reloading sends nothing twice. */
async function act<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  take: (input: Input) => Promise<Result<ActFormState['code'], Meeting>>,
  done: DoneAct,
): Promise<ActFormState> {
  const kept = keptIn(form)
  const input = schema.safeParse(Object.fromEntries(form))
  if (!input.success) {
    const lacksReason = input.error.issues.every((issue) => issue.path[0] === 'reason')
    return { code: lacksReason ? 'no-reason' : 'stale', kept }
  }
  const result = await take(input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`/${await getLocale()}${meetingPath(result.value)}?done=${done}`)
}

function keptIn(form: FormData) {
  return { reason: String(form.get('reason') ?? ''), subject: String(form.get('subject') ?? '') }
}
