import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { WorkingSide } from '../common-hours'

export type Desk = {
  bodies: { code: string; name: Texts }[]
  sides: (WorkingSide & { name: Texts })[]
  /** The zone of the viewer's side: what is typed, is typed on its clock. */
  home: string
  /** The rule “notice of a meeting”. */
  noticeDays: number
}

/** What the form of a round rests on: who can meet, whose clock is typed on, and the notice that the rules want. */
export async function getDesk(viewer: Viewer): Promise<Desk> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Desk>(sql`
      select
        (select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position) from bodies) as bodies,
        (select jsonb_agg(jsonb_build_object('code', code, 'name', short_name, 'timeZone', time_zone,
           'workingDays', working_days, 'opensAt', opens_at, 'closesAt', closes_at) order by position)
         from sides) as sides,
        (select time_zone from sides where code = ${viewer.side}) as home,
        (select days from procedure_rules where key = 'notice') as "noticeDays"`),
  )
  const [desk] = rows
  if (!desk) throw new Error('the desk has no row')
  return desk
}
