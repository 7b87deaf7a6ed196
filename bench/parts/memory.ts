import { ask } from '@/e2e/plain-http'
import type { freshAddresses } from '../addresses'
import { loadOf } from '../measure/load'
import { memoryOf } from '../measure/process'
import { alone, type Part } from '../report'
import type { Stage } from '../stage'

const connections = 64

/** What the web process holds after everything before, and 64 connections of each kind on top. */
export async function measureMemory(
  { portal, effort }: Stage,
  fresh: ReturnType<typeof freshAddresses>,
): Promise<Part> {
  const { origin, cookie } = portal
  await loadOf({ origin, path: '/en/opportunities', connections, milliseconds: effort.milliseconds })
  const lists = fresh.filters(connections).map((query) => `${origin}/en/opportunities${query}`)
  await Promise.all(lists.map((url) => ask(url)))
  await Promise.all(lists.map(() => ask(`${origin}/en/workspace`, { cookie })))
  return {
    title: 'Memory',
    note: `The web process after ${connections} connections that read a kept page, ${connections} lists that are not kept and ${connections} dashboards, all at once.`,
    rows: [alone('resident memory', { value: memoryOf(portal.pid()), unit: 'MB' }, { atMost: 320 })],
  }
}
