import { timesOf } from '@/e2e/plain-http'
import { fillMeeting, LARGE } from '../fill-meeting'
import { inTurns, median } from '../measure/rounds'
import { alone, type Part } from '../report'
import type { Stage } from '../stage'

const PAGES = { overview: '', agenda: '/agenda', delegations: '/delegations', papers: '/papers' }

/** The pages of one large meeting, signed in, one request after the other. */
export async function measureMeeting({ portal, effort }: Stage): Promise<Part> {
  const segment = await portal.asSuperuser(fillMeeting)
  const round = (path: string) => async () => {
    const url = `${portal.origin}/en/workspace/meetings/${segment}${path}`
    return median(await timesOf(Array(effort.pages).fill(url), { cookie: portal.cookie }))
  }
  const names = ['overview', 'agenda', 'delegations', 'papers'] as const
  const time = await inTurns(
    effort.rounds,
    names.map((name) => ({ name, round: round(PAGES[name]) })),
  )
  return {
    title: 'A large meeting',
    note: `${LARGE.items} agenda items, ${LARGE.delegates} delegates and ${LARGE.papers} papers; signed in, one request after the other.`,
    rows: names.map((name) =>
      alone(`${name}, median time`, { value: time(name), unit: 'ms' }, { atMost: 300 }),
    ),
  }
}
