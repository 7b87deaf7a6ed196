import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { holidays } from '@/db/schema/holidays'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { ok, type Result, refuse } from '@/lib/result'
import { canKeepHolidays } from './policy'
import type { Holiday } from './validation'

/** Adds a day to the calendar of the viewer's side. `taken`: the day is there under another name. */
export function addHoliday(viewer: Viewer, holiday: Holiday): Promise<Result<'not-allowed' | 'taken'>> {
  return withViewer(viewer, async (tx) => {
    if (!canKeepHolidays(viewer)) return refuse('not-allowed')
    const added = await tx
      .insert(holidays)
      .values({ ...holiday, audience: 'joint', side: viewer.side })
      .onConflictDoNothing()
      .returning({ id: holidays.id })
    if (added.length === 0) return (await isThere(tx, viewer, holiday)) ? ok : refuse('taken')
    await record(tx, viewer, 'holiday_added', holiday.day)
    return ok
  })
}

/** Takes a day of the own side out of the calendar. `not-found`: it is gone, or it is the other side's. */
export function removeHoliday(viewer: Viewer, id: string): Promise<Result<'not-allowed' | 'not-found'>> {
  return withViewer(viewer, async (tx) => {
    if (!canKeepHolidays(viewer)) return refuse('not-allowed')
    const [removed] = await tx
      .delete(holidays)
      .where(and(eq(holidays.id, id), eq(holidays.side, viewer.side)))
      .returning({ day: holidays.day })
    if (!removed) return refuse('not-found')
    await record(tx, viewer, 'holiday_removed', removed.day)
    return ok
  })
}

/** The same form was sent twice. */
async function isThere(tx: Tx, viewer: Viewer, { day, name, isProvisional }: Holiday) {
  const same = and(
    ...[eq(holidays.side, viewer.side), eq(holidays.day, day), eq(holidays.name, name)],
    eq(holidays.isProvisional, isProvisional),
  )
  return (await tx.$count(holidays, same)) > 0
}

function record(tx: Tx, viewer: Viewer, action: 'holiday_added' | 'holiday_removed', day: string) {
  return recordEntry(tx, {
    audience: 'joint',
    action,
    subject: { kind: 'side', id: viewer.side },
    details: { day },
  })
}
