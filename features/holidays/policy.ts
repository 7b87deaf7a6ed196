import type { Viewer } from '@/features/auth/viewer'

/** Both sides read the days; each side's secretary and co-chair keep their own. */
export function canKeepHolidays(viewer: Pick<Viewer, 'role'>) {
  return viewer.role === 'secretary' || viewer.role === 'co_chair'
}
