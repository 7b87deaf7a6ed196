import { timesOf } from '@/e2e/plain-http'
import { cpuPer } from '../measure/process'
import { inTurns, median } from '../measure/rounds'
import { alone, beside, type Part } from '../report'
import type { Stage } from '../stage'

/** The first screen of a signed-in person. */
export async function measureDashboard(stage: Stage): Promise<Part> {
  const { portal, bareNext, dashboard, effort } = stage
  const cpu: Record<'ours' | 'bareNext', number[]> = { ours: [], bareNext: [] }
  const targets = {
    ours: { url: `${portal.origin}/en/workspace`, pid: portal.pid(), cookie: portal.cookie },
    bareNext: { url: `${bareNext.origin}/dashboard`, pid: bareNext.pid, cookie: '' },
  }
  const round = (name: keyof typeof targets) => async () => {
    const { url, pid, cookie } = targets[name]
    let middle = 0
    const cost = await cpuPer(pid, effort.pages, async () => {
      middle = median(await timesOf(Array(effort.pages).fill(url), { cookie }))
    })
    cpu[name].push(cost)
    return middle
  }
  await round('ours')()
  await round('bareNext')()
  const time = await inTurns(effort.rounds, [
    { name: 'ours', round: round('ours') },
    { name: 'bareNext', round: round('bareNext') },
  ])
  const name = 'bare Next page, same queries'
  return {
    title: 'The dashboard',
    note: 'Signed in, one request after the other. The bare Next page sends the statements that Postgres wrote down for ours.',
    rows: [
      alone(
        'queries besides begin, set_config, commit',
        { value: dashboard.length, unit: '' },
        { atMost: 5 },
      ),
      beside(
        'median time',
        { value: time('ours'), unit: 'ms' },
        { value: time('bareNext'), unit: 'ms', name },
        { atMost: 2 },
      ),
      beside(
        'CPU',
        { value: median(cpu.ours.slice(1)), unit: 'ms' },
        { value: median(cpu.bareNext.slice(1)), unit: 'ms', name },
      ),
    ],
  }
}
