import 'server-only'
import type { Viewer } from '@/features/auth/viewer'
import { now } from '@/lib/clock'
import { addDays } from '@/lib/zone-time'
import { commonHours } from '../common-hours'
import type { Finder } from '../validation/finder'
import type { Desk } from './desk'
import { listObstacles } from './finder'

/** Day by day what is free within the span of a search. `except`: the meeting that is being moved takes no time. */
export async function listFreeDays(viewer: Viewer, desk: Desk, finder: Finder, except: string | null = null) {
  const days = finder.weeks * 7
  const { holidays, meetings } = await listObstacles(viewer, {
    ...{ from: finder.from, until: addDays(finder.from, days - 1), except },
  })
  return commonHours({
    ...{ sides: desk.sides, home: desk.home, from: finder.from, days },
    ...{ holidays, taken: meetings, minutes: finder.duration, now: now() },
  })
}
