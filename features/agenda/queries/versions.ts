import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { VersionChoice } from '@/features/agenda/validation/addresses'
import type { VersionItem } from '@/features/agenda/version-diff'
import type { Viewer } from '@/features/auth/viewer'
import { isAt } from '@/features/meetings/queries/meetings'
import { type MeetingLine, meetingLine } from '@/features/meetings/queries/parts'
import type { MeetingAddress } from '@/features/meetings/validation'
import { type VersionLine, versionLines } from './agenda'

export type Versions = { meeting: MeetingLine; versions: VersionLine[] }

/** The versions of a meeting's agenda, the newest first. */
export async function listVersions(viewer: Viewer, address: MeetingAddress): Promise<Versions | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Versions>(sql`
      select ${meetingLine} as meeting, ${versionLines} as versions from meetings m where ${isAt(address)}`),
  )
  return rows[0] ?? null
}

type Pair = { from: VersionItem[]; to: VersionItem[] }

/** What two versions hold, or the agenda as it stands now. A version that does not exist holds nothing. */
export async function getVersionItems(
  viewer: Viewer,
  meetingId: string,
  from: VersionChoice,
  to: VersionChoice,
): Promise<Pair> {
  const items = (choice: VersionChoice) =>
    choice === 'now'
      ? sql`app.agenda_of(${meetingId}::uuid)`
      : sql`coalesce((select v.items from agenda_versions v
          where v.meeting_id = ${meetingId} and v.number = ${choice}), '[]')`
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Pair>(sql`select ${items(from)} as "from", ${items(to)} as "to"`),
  )
  return rows[0] ?? { from: [], to: [] }
}
