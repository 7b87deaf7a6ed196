'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { type AppointmentRefusal, appointAlternate, endAppointment } from './mutations/appoint'
import { appointmentEndInput, appointmentInput } from './validation'

type Field = 'alternate' | 'fromOn' | 'untilOn' | 'maySign'
export type AppointmentState = FormState<AppointmentRefusal | 'signed-out' | 'invalid', Field>

export async function appointAlternateAction(
  _previous: AppointmentState | null,
  sent: FormData,
): Promise<AppointmentState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const typed = (name: Field) => String(form.get(name) ?? '')
  const kept = {
    ...{ alternate: typed('alternate'), fromOn: typed('fromOn') },
    ...{ untilOn: typed('untilOn'), maySign: typed('maySign') },
  }
  if (!viewer) return { code: 'signed-out', kept }
  const input = appointmentInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await appointAlternate(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(`/${await getLocale()}/workspace/people?done=appointed#alternates`)
}

export async function endAppointmentAction(
  _previous: AppointmentState | null,
  sent: FormData,
): Promise<AppointmentState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: {} }
  const input = appointmentEndInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept: {} }
  const result = await endAppointment(viewer, input.data)
  if (!result.ok) return { code: result.code, kept: {} }
  redirect(`/${await getLocale()}/workspace/people?done=appointment-ended#alternates`)
}
