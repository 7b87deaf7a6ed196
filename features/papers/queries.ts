import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import type { MeetingAddress } from '@/features/meetings/validation'
import type { Texts } from '@/i18n/localized'
import { isUuid } from '@/lib/ids'
import type { PaperLanguage } from './handing-in'
import type { Scan } from './policy'
import { sharedKey } from './shared-key'
import { paperPath } from './validation'

export type Version = {
  id: string
  number: number
  language: PaperLanguage
  fileName: string
  mediaType: string
  bytes: number
  scan: Scan
  preview: 'pending' | 'ready' | 'none' | 'failed'
  pages: number | null
  by: Texts
  at: string
}

export type PaperLine = {
  id: string
  /** Null for a side's own paper. */
  number: number | null
  audience: string
  title: string
  side: string
  byPerson: string
  by: Texts
  isLate: boolean
  at: string
  item: { position: number; title: Texts } | null
  /** The newest first. */
  versions: Version[]
  /** The joint paper that was made from this one of the own side, and whether its newest version is there too. */
  shared: { id: string; number: number; isNewest: boolean } | null
}

/** The papers of a meeting that the viewer can know of: joint ones by number, then the own side's. */
export function listPapers(viewer: Viewer, meetingId: string): Promise<PaperLine[]> {
  return select(viewer, sql`p.meeting_id = ${meetingId}`)
}

/** A paper of this meeting. The other side's own is not there. */
export async function getPaper(viewer: Viewer, meetingId: string, id: string): Promise<PaperLine | null> {
  if (!isUuid(id)) return null
  const [found] = await select(viewer, sql`p.meeting_id = ${meetingId} and p.id = ${id}`)
  return found ?? null
}

async function select(viewer: Viewer, which: SQL): Promise<PaperLine[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<PaperLine>(sql`
      select p.id, p.number, p.audience, p.title, p.side, p.by_person as "byPerson", w.name as by,
        p.is_late as "isLate", to_jsonb(p.at) as at, ${versions} as versions,
        (select jsonb_build_object('position', i.position, 'title', i.title)
         from agenda_items i where i.id = p.item_id) as item,
        case when p.audience <> 'joint' then ${shared} end as shared
      from papers p join people w on w.id = p.by_person
      where ${which} order by p.number nulls last, p.at, p.id limit 300`),
  )
  return rows
}

const versions = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'language', v.language,
    'fileName', v.file_name, 'mediaType', v.media_type, 'bytes', v.bytes, 'scan', v.scan, 'preview', v.preview,
    'pages', v.pages, 'by', w.name, 'at', v.at) order by v.number desc), '[]')
  from paper_versions v join people w on w.id = v.by_person where v.paper_id = p.id)`

const shared = sql`(
  select jsonb_build_object('id', j.id, 'number', j.number, 'isNewest', exists (
    select from paper_versions c where c.audience = 'joint' and c.form_key = ${sharedKey(sql`(
      select v.id from paper_versions v where v.paper_id = p.id order by v.number desc limit 1)`)}))
  from papers j where j.audience = 'joint' and j.form_key = ${sharedKey(sql`p.id`)})`

export type StoredFile = {
  id: string
  fileKey: string
  fileName: string
  mediaType: string
  bytes: number
  scan: Scan
  preview: string
  pages: number | null
}

/** Where the bytes of a version lie, for whoever may read the paper. */
export async function getStoredFile(
  viewer: Viewer,
  address: MeetingAddress,
  paperId: string,
  number: number,
): Promise<StoredFile | null> {
  if (!isUuid(paperId)) return null
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<StoredFile>(sql`
      select v.id, v.file_key as "fileKey", v.file_name as "fileName", v.media_type as "mediaType",
        v.bytes::float8 as bytes, v.scan, v.preview, v.pages
      from paper_versions v join papers p on p.id = v.paper_id join meetings m on m.id = p.meeting_id
      where v.paper_id = ${paperId} and v.number = ${number} and ${isAt(address)}`),
  )
  return rows[0] ?? null
}

/** Where a paper stands that was just written; the list of meetings where it is gone again. */
export async function getPaperPath(viewer: Viewer, paperId: string) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ id: string; body: string; number: number | null; startsAt: string }>(sql`
      select m.id, m.body, m.number, to_jsonb(m.starts_at) as "startsAt"
      from papers p join meetings m on m.id = p.meeting_id where p.id = ${paperId}`),
  )
  const [meeting] = rows
  return meeting ? paperPath(meeting, paperId) : '/workspace/meetings'
}
