import { timesOf } from '@/e2e/plain-http'
import type { freshAddresses } from '../addresses'
import { cpuPer } from '../measure/process'
import { inTurns, median } from '../measure/rounds'
import { beside, type Part } from '../report'
import type { Stage } from '../stage'

type Addresses = ReturnType<typeof freshAddresses>

/** Pages that nobody asked for before: rendered, stripped, compressed and kept while the reader waits. */
export async function measureList(stage: Stage, fresh: Addresses): Promise<Part> {
  const { portal, nodeHttp, bareNext, effort } = stage
  const targets = {
    ours: { pid: portal.pid(), list: `${portal.origin}/en/opportunities` },
    nodeHttp: { pid: nodeHttp.pid, list: `${nodeHttp.origin}/` },
    bareNext: { pid: bareNext.pid, list: `${bareNext.origin}/list` },
  }
  const times: Record<keyof typeof targets, number[]> = { ours: [], nodeHttp: [], bareNext: [] }
  const cpuOfList = (name: keyof typeof targets) => () => {
    const { pid, list } = targets[name]
    const urls = fresh.filters(effort.pages).map((query) => list + query)
    return cpuPer(pid, urls.length, async () => times[name].push(...(await timesOf(urls))))
  }
  await timesOf(fresh.filters(effort.pages).map((query) => targets.ours.list + query)) // warm
  const cpu = await inTurns(effort.rounds, [
    { name: 'ours', round: cpuOfList('ours') },
    { name: 'nodeHttp', round: cpuOfList('nodeHttp') },
    { name: 'bareNext', round: cpuOfList('bareNext') },
    {
      name: 'detail',
      round: () => {
        const urls = fresh.details(effort.pages, effort.sizes[0]).map((path) => portal.origin + path)
        return cpuPer(targets.ours.pid, urls.length, () => timesOf(urls))
      },
    },
  ])
  const cost = (name: 'ours' | 'nodeHttp' | 'bareNext' | 'detail') => ({ value: cpu(name), unit: 'ms' })
  const wall = (name: keyof typeof targets) => ({ value: median(times[name]), unit: 'ms' })
  const plain = 'node:http + pg'
  return {
    title: 'A page that is not kept yet',
    note: `List with filters and detail, each address asked for once, one after the other, ${effort.sizes[0]} opportunities. CPU is that of the web process.`,
    rows: [
      beside('list with filters, CPU', cost('ours'), { ...cost('nodeHttp'), name: plain }, { atMost: 25 }),
      beside('list with filters, CPU', cost('ours'), { ...cost('bareNext'), name: 'bare Next page' }),
      beside('list with filters, median time', wall('ours'), { ...wall('nodeHttp'), name: plain }),
      beside('list with filters, median time', wall('ours'), { ...wall('bareNext'), name: 'bare Next page' }),
      beside('detail, CPU', cost('detail'), { ...cost('ours'), name: 'our list' }),
    ],
  }
}
