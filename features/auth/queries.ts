import 'server-only'
import { sql } from 'drizzle-orm'
import { atSignIn, withViewer } from '@/db/client'
import type { Localized } from '@/db/schema/columns'
import { sha256 } from '@/lib/hash'
import type { Role, Viewer } from './viewer'

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }

/** The browsers in which the viewer is signed in, the most recently used first. */
export function listOwnSessions(viewer: Viewer): Promise<OwnSession[]> {
  return withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<OwnSession>(
      sql`select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", is_this as "isThis"
          from app.list_own_sessions()`,
    )
    // Raw SQL skips the driver's mapping of time columns, so it is done here.
    return rows.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt),
      lastSeenAt: new Date(row.lastSeenAt),
    }))
  })
}

/** What an invitation link is good for, or null when it is spent, too old or unknown. Looking does not spend it. */
export async function getPublicInvitation(token: string) {
  const { rows } = await atSignIn().execute<{ sideName: Localized; role: Role; email: string }>(
    sql`select side_name as "sideName", role, email from app.find_invitation(${sha256(token)})`,
  )
  return rows[0] ?? null
}
