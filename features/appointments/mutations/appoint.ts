import 'server-only'
import { withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { appointmentEndings, appointments } from '@/db/schema/signatures'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { ok, type Result, refuse } from '@/lib/result'
import { canAppoint, canBeAlternate } from '../policy'
import { findPerson } from '../queries/appointments'
import type { AppointmentEndInput, AppointmentInput } from '../validation'

export type AppointmentRefusal = 'not-found' | 'not-allowed' | 'stale'

/** The co-chair names somebody of the own side who presides, and signs if it says so, from one day to another. */
export function appointAlternate(
  viewer: Viewer,
  input: AppointmentInput,
): Promise<Result<AppointmentRefusal>> {
  return withViewer(viewer, async (tx): Promise<Result<AppointmentRefusal>> => {
    if (!canAppoint(viewer)) return refuse('not-allowed')
    const person = await findPerson(tx, input.alternate)
    if (!person || !canBeAlternate(viewer, person)) return refuse('not-found')
    const { alternate: alternateId, fromOn, untilOn, maySign, formKey } = input
    const made = await tx
      .insert(appointments)
      .values({ byPerson: viewer.id, bySide: viewer.side, formKey, alternateId, fromOn, untilOn, maySign })
      .onConflictDoNothing({ target: [appointments.audience, appointments.formKey] })
      .returning({ id: appointments.id })
    if (made.length > 0)
      await recordEntry(tx, {
        ...{ audience: 'joint', action: 'alternate_appointed' },
        subject: { kind: 'person', id: alternateId },
      })
    return ok
  })
}

/** Before its last day; what the alternate signed stays signed. */
export async function endAppointment(
  viewer: Viewer,
  input: AppointmentEndInput,
): Promise<Result<AppointmentRefusal>> {
  try {
    return await withViewer(viewer, async (tx): Promise<Result<AppointmentRefusal>> => {
      if (!canAppoint(viewer)) return refuse('not-allowed')
      const { appointment: appointmentId, formKey } = input
      const ended = await tx
        .insert(appointmentEndings)
        .values({ byPerson: viewer.id, bySide: viewer.side, formKey, appointmentId })
        .onConflictDoNothing({ target: [appointmentEndings.audience, appointmentEndings.formKey] })
        .returning({ id: appointmentEndings.id })
      if (ended.length > 0)
        await recordEntry(tx, {
          ...{ audience: 'joint', action: 'appointment_ended' },
          subject: { kind: 'person', id: viewer.id },
        })
      return ok
    })
  } catch (error) {
    // Ended meanwhile, or an appointment of the other side, which the key of the ending does not know.
    if (['23505', '23503'].includes(errorCodeOf(error) ?? '')) return refuse('stale')
    throw error
  }
}
