import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { SideRow } from '@/i18n/side-words'
import { absolute } from '@/lib/absolute'
import type { ExportedRecord } from '../export/pdf-data'

/** The record as it stands, signed or not, with what a printed copy says about it; null where there is none for this reader. */
export async function getExportedRecord(viewer: Viewer, address: MeetingAddress) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Omit<ExportedRecord, 'address'> & { sides: SideRow[] }>(sql`
      select app.record_of(n.id, n.revision) as record,
        case when n.state = 'signed' then encode(x.hash, 'hex') end as hash, encode(x.log_head, 'hex') as "logHead", (
        select coalesce(jsonb_agg(jsonb_build_object('side', s.by_side, 'at', app.utc_text(s.at), 'method', s.method,
          'proof', null, 'name', jsonb_build_object('en', p.name -> 'en', 'ru', p.name -> 'ru'),
          'post', jsonb_build_object('en', p.post -> 'en', 'ru', p.post -> 'ru')) order by s.by_side), '[]')
        from signatures s join people p on p.id = s.by_person where s.text_id = x.id and n.state = 'signed') as signatures, (
        select jsonb_agg(jsonb_build_object('code', o.code, 'letters', o.letters, 'name', o.name, 'shortName', o.short_name,
          'clockLabel', o.clock_label, 'timeZone', o.time_zone) order by o.position) from sides o) as sides
      from minutes n join meetings m on m.id = n.meeting_id
        left join signing_texts x on x.minutes_id = n.id and x.revision = n.revision
      where n.revision > 0 and ${isAt(address)}`),
  )
  const [found] = rows
  return found ? { ...found, address: found.hash && absolute(`/en/verify/${found.hash}`) } : null
}
