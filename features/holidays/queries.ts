import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type HolidayRow = { id: string; side: string; day: string; name: Texts; isProvisional: boolean }

/** The public holidays of both sides in one year, by their days. */
export async function listHolidays(viewer: Viewer, year: number): Promise<HolidayRow[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<HolidayRow>(sql`
      select id, side, day::text, name, is_provisional as "isProvisional" from holidays
      where day >= make_date(${year}, 1, 1) and day < make_date(${year} + 1, 1, 1) order by day, side`),
  )
  return rows
}
