import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Locale } from '@/i18n/routing'
import { sha256 } from '@/lib/hash'
import { newSecret } from '@/lib/ids'

/** Makes the viewer's calendar address and ends the one before. The answer is the only copy of its secret. */
export async function makeCalendarFeed(viewer: Viewer, locale: Locale) {
  const secret = newSecret()
  await withViewer(viewer, (tx) =>
    tx.execute(sql`select app.make_calendar_feed(${sha256(secret)}, ${locale})`),
  )
  return secret
}

export async function endCalendarFeed(viewer: Viewer) {
  await withViewer(viewer, (tx) => tx.execute(sql`select app.end_calendar_feed()`))
}
