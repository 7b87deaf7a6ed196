import { ask } from '@/e2e/plain-http'
import { loadOf } from '../measure/load'
import { cpuOf } from '../measure/process'
import { inTurns } from '../measure/rounds'
import { beside, type Part } from '../report'
import type { Stage } from '../stage'

const connections = 16

/** Pages that are kept: how many a second, and what one of them costs. */
export async function measureFront({ portal, file, bareNext, effort }: Stage): Promise<Part> {
  const { milliseconds, rounds } = effort
  const targets = {
    ours: { origin: portal.origin, pid: portal.pid(), path: '/en/opportunities' },
    file: { origin: file.origin, pid: file.pid, path: '/' },
    kept: { origin: bareNext.origin, pid: bareNext.pid, path: '/kept/page' },
  }
  const costs = new Map<string, number>()
  const contenders = (['ours', 'file', 'kept'] as const).map((name) => ({
    name,
    async round() {
      const { origin, pid, path } = targets[name]
      await ask(origin + path)
      const before = cpuOf(pid)
      const perSecond = await loadOf({ origin, path, connections, milliseconds })
      costs.set(name, ((cpuOf(pid) - before) * 1000) / ((perSecond * milliseconds) / 1000))
      return perSecond
    },
  }))
  // The first seconds of a process are spent on learning.
  for (const { origin, path } of Object.values(targets))
    await loadOf({ origin, path, connections, milliseconds })
  const perSecond = await inTurns(rounds, contenders)
  const cost = (name: string) => ({ value: costs.get(name) ?? Number.NaN, unit: 'µs' })
  const figure = (name: 'ours' | 'file' | 'kept') => ({ value: perSecond(name), unit: 'requests/s' })
  return {
    title: 'A page that is kept',
    note: `The list, ${connections} connections. The static file server answers with the same compressed bytes from memory.`,
    rows: [
      beside(
        'front hit',
        figure('ours'),
        { ...figure('file'), name: 'static file server' },
        { atLeast: 0.2 },
      ),
      beside('front hit', figure('ours'), { ...figure('kept'), name: "Next's page cache" }, { atLeast: 15 }),
      beside('CPU of one front hit', cost('ours'), { ...cost('file'), name: 'static file server' }),
    ],
  }
}
