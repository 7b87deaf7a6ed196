import { type Browser, chromium } from '@playwright/test'
import { findBrowser, launchFlags } from '@/scripts/browser.mjs'

export type Visit = {
  script: number
  total: number
  requests: number
  /** Milliseconds to the largest paint. */
  paint: number
  /** Milliseconds by which tasks were longer than 50. */
  blocking: number
  shift: number
}

type Conditions = { cookie?: string; slow?: boolean }

/** The line and the processor of a cheap phone. */
const slowLine = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const slowdown = 4

export async function openBrowser() {
  const executablePath = (await findBrowser()) || undefined
  return chromium.launch({ executablePath, args: launchFlags })
}

/** A first visit to an address, with nothing kept from before; bytes as they came over the line. */
export async function visit(
  browser: Browser,
  url: string,
  { cookie, slow }: Conditions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    ...(cookie ? { extraHTTPHeaders: { cookie } } : {}),
  })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  line.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type ?? 'Other'))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength)
  })
  await line.send('Network.enable')
  if (slow) {
    await line.send('Network.emulateNetworkConditions', slowLine)
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  await page.addInitScript(watchPaints)
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => window.seen)
  await context.close()
  const sum = (wanted: (kind: string) => boolean) =>
    [...bytes].reduce((all, [id, size]) => all + (wanted(kinds.get(id) ?? '') ? size : 0), 0)
  return {
    script: sum((kind) => kind === 'Script') / 1000,
    total: sum((kind) => kind !== 'Image') / 1000,
    requests: kinds.size,
    ...seen,
  }
}

declare global {
  interface Window {
    seen: { paint: number; blocking: number; shift: number }
  }
}

/** Runs in the page, before anything of its own. Nothing in it has a name: the loader's mark on names is unknown there. */
function watchPaints() {
  const seen = { paint: 0, blocking: 0, shift: 0 }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  // Total blocking time counts from the first content on: what happens before it delays the paint, and counts there.
  new PerformanceObserver((list) => {
    const first =
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY
    for (const { startTime, duration } of list.getEntries())
      seen.blocking += Math.max(0, startTime + duration - Math.max(startTime + 50, first))
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}
