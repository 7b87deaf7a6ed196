import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type Side = {
  code: string
  letters: string
  name: Texts
  shortName: Texts
  capital: Texts
  timeZone: string
  clockLabel: string
}

export type Frame = { sides: Side[]; own: { name: Texts; post: Texts } }

/** What stands around every page of the workspace; asked once per request by the frame and the page together. */
export const getFrame = cache(async (viewer: Viewer): Promise<Frame> => {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Frame>(sql`
      select
        (select jsonb_agg(jsonb_build_object('code', code, 'letters', letters, 'name', name, 'shortName', short_name,
           'capital', capital, 'timeZone', time_zone, 'clockLabel', clock_label) order by position) from sides) as sides,
        (select jsonb_build_object('name', name, 'post', post) from people where id = app.viewer_id()) as own`),
  )
  const [frame] = rows
  if (!frame) throw new Error('the frame has no row')
  return frame
})
