import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Role, Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type Appointment = {
  id: string
  side: string
  alternate: Texts
  by: Texts
  fromOn: string
  untilOn: string
  maySign: boolean
  at: string
}

/** Appointments that are neither over nor ended, of both sides: who may preside and sign is joint knowledge. */
export async function listAppointments(viewer: Viewer): Promise<Appointment[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Appointment>(sql`
      select a.id, a.by_side as side, p.name as alternate, c.name as by, a.from_on::text as "fromOn", a.until_on::text as "untilOn",
        a.may_sign as "maySign", to_jsonb(a.at) #>> '{}' as at
      from appointments a join people p on p.id = a.alternate_id join people c on c.id = a.by_person
        join sides s on s.code = a.by_side
      where a.until_on >= (app.now() at time zone s.time_zone)::date
        and not exists (select from appointment_endings e where e.appointment_id = a.id)
      order by s.position, a.from_on, a.at`),
  )
  return rows
}

export async function findPerson(tx: Tx, id: string) {
  const { rows } = await tx.execute<{ id: string; side: string; role: Role | null }>(
    sql`select id, side, role from people where id = ${id} and suspended_at is null`,
  )
  return rows[0] ?? null
}
