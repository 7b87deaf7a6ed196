import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'

type Version = { meetingId: string; number: number; formKey: string; motionId?: string }

/** Keeps the agenda as it stands under a number. Null where that number, or this very form, was there before. */
export async function keepVersion(tx: Tx, viewer: Viewer, version: Version) {
  const { meetingId, number, motionId = null, formKey } = version
  const { rows } = await tx.execute<{ number: number }>(sql`
    insert into agenda_versions (meeting_id, number, kind, motion_id, items, by_person, by_side, form_key)
    values (${meetingId}, ${number}, ${motionId ? 'adopted' : 'provisional'}, ${motionId}, app.agenda_of(${meetingId}),
      ${viewer.id}, ${viewer.side}, ${formKey})
    on conflict do nothing returning number`)
  return rows[0] ?? null
}

export async function wasKept(tx: Tx, formKey: string) {
  const { rows } = await tx.execute(sql`
    select from agenda_versions where audience = 'joint' and form_key = ${formKey}`)
  return rows.length > 0
}
