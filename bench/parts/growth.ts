import { timesOf } from '@/e2e/plain-http'
import type { freshAddresses } from '../addresses'
import { fillTo } from '../fill'
import { median } from '../measure/rounds'
import { beside, type Part } from '../report'
import type { Stage } from '../stage'

type Page = 'list' | 'detail' | 'search' | 'dashboard'

const pages = ['list', 'detail', 'search', 'dashboard'] as const

/** Budgets for the middle and the large size, as ratios to the small one. */
const most: Record<Page, [number, number]> = {
  list: [1.15, 1.25],
  detail: [1.15, 1.25],
  search: [1.3, 1.6],
  dashboard: [1.2, 1.3],
}

/** The same pages with more and more opportunities. Sizes cannot take turns, so each is measured in all its rounds. */
export async function measureGrowth(stage: Stage, fresh: ReturnType<typeof freshAddresses>): Promise<Part> {
  const { portal, effort } = stage
  const [small, middle, large] = effort.sizes
  const times = new Map<number, Record<Page, number>>()
  for (const size of effort.sizes) {
    await portal.asSuperuser((client) => fillTo(client, size))
    times.set(size, await measured(stage, fresh, size))
  }
  const figure = (page: Page, size: number) => ({ value: times.get(size)?.[page] ?? Number.NaN, unit: 'ms' })
  const row = (page: Page, size: number, atMost: number) =>
    beside(
      `${page}, ${size.toLocaleString('en-GB')} opportunities`,
      figure(page, size),
      { ...figure(page, small), name: String(small) },
      { atMost },
    )
  return {
    title: 'Growth',
    note:
      'Median time of pages that are not kept, over HTTP, one after the other. A search asks for one word, which a sixth of ' +
      'the listings have: among 200 it already fills a page of cards, so that every size sends a page of the same length.',
    rows: pages.flatMap((page) => [row(page, middle, most[page][0]), row(page, large, most[page][1])]),
  }
}

async function measured(
  { portal, effort }: Stage,
  fresh: ReturnType<typeof freshAddresses>,
  size: number,
): Promise<Record<Page, number>> {
  const { origin, cookie } = portal
  const at = (paths: string[]) => paths.map((path) => origin + path)
  const count = effort.pages
  const ways: Record<Page, () => Promise<number[]>> = {
    list: () => timesOf(at(fresh.filters(count).map((query) => `/en/opportunities${query}`))),
    detail: () => timesOf(at(fresh.details(count, size))),
    search: () => timesOf(at(fresh.commonSearches('en', count))),
    dashboard: () => timesOf(Array(count).fill(`${origin}/en/workspace`), { cookie }),
  }
  const kept: Record<Page, number[]> = { list: [], detail: [], search: [], dashboard: [] }
  for (let round = 0; round <= effort.rounds; round++) {
    for (const page of pages) {
      const times = await ways[page]()
      if (round > 0) kept[page].push(...times)
    }
  }
  return {
    list: median(kept.list),
    detail: median(kept.detail),
    search: median(kept.search),
    dashboard: median(kept.dashboard),
  }
}
