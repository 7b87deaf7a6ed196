import type { IncomingMessage, ServerResponse } from 'node:http'
import { createCache, type Weighed } from './cache'
import type { Entry } from './entry'
import { finish, Unfit } from './finish'
import { createFlights } from './flights'
import { type Render, RenderFailed } from './render'
import { respond } from './respond'

/** A page to send, an address that is none, or one that Next must serve itself. */
export type Outcome = { kind: 'page'; entry: Entry } | { kind: 'missing' } | { kind: 'unfit' }

type Slot = Weighed & { outcome: Outcome }

type Options = {
  render: Render
  tools: Parameters<typeof finish>[2]
  /** The complete not-found page of a language: its address, rendered like any other. */
  notFoundKey: (locale: string) => string
  onUnfit: (key: string, why: string) => void
  pageBytes?: number
  searchBytes?: number
  /** Milliseconds after which a page is made anew, behind the back of the reader. */
  maxAge?: number
}

/** Finished public pages from memory. Knows nothing of limits and guards: those stand at the door. */
export function createFront(options: Options) {
  const { render, tools, maxAge = 10 * 60_000 } = options
  const pages = createCache<Slot>(options.pageBytes ?? 64_000_000)
  const searches = createCache<Slot>(options.searchBytes ?? 8_000_000)
  const flights = createFlights<Outcome>()
  const stats = { hits: 0, misses: 0, unfit: 0, failed: 0 }
  let epoch = 0

  /** The way most requests go: one look-up, nothing parsed. */
  function hit(req: IncomingMessage, res: ServerResponse, key: string) {
    const outcome = pages.get(key)?.outcome
    if (outcome?.kind !== 'page') return false
    stats.hits++
    refreshWhenOld(key, outcome.entry, false)
    respond(req, res, outcome.entry)
    return true
  }

  function kept(key: string, free: boolean) {
    const outcome = (pages.get(key) ?? searches.get(key))?.outcome
    if (outcome?.kind === 'page') refreshWhenOld(key, outcome.entry, free)
    return outcome
  }

  /** What stands at an address: from memory, or made now. Throws RenderFailed and Busy. */
  function outcomeOf(key: string, free: boolean): Promise<Outcome> {
    return flights.join(key, () => make(key, free))
  }

  async function make(key: string, free: boolean): Promise<Outcome> {
    const born = epoch
    stats.misses++
    const outcome = await finished(key)
    // Changed while it was rendered: good for those who wait, not to be kept.
    if (born === epoch) {
      const small = free || outcome.kind === 'missing'
      const size = outcome.kind === 'page' ? outcome.entry.size : 300 + 2 * key.length
      ;(small ? searches : pages).set(key, { outcome, size })
    }
    return outcome
  }

  async function finished(key: string): Promise<Outcome> {
    const rendered = await render(key)
    if (rendered.status >= 500) {
      stats.failed++
      throw new RenderFailed(`status ${rendered.status}`)
    }
    if (rendered.status === 404) return { kind: 'missing' }
    return attempt(key, () => finish(key, rendered, tools))
  }

  async function attempt(key: string, work: () => Promise<Entry>): Promise<Outcome> {
    try {
      return { kind: 'page', entry: await work() }
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      stats.unfit++
      options.onUnfit(key, error.message)
      return { kind: 'unfit' }
    }
  }

  /** The not-found page with its proper status; not a page when Next has none that is complete. */
  function notFound(locale: string): Promise<Outcome> {
    const key = options.notFoundKey(locale)
    const known = pages.get(key)?.outcome
    if (known) return Promise.resolve(known)
    return flights.join(key, async () => {
      const born = epoch
      const rendered = await render(key)
      if (rendered.status >= 500) throw new RenderFailed(`status ${rendered.status}`)
      const outcome = await attempt(key, () => finish(key, rendered, tools, 404))
      const size = outcome.kind === 'page' ? outcome.entry.size : 300
      if (born === epoch) pages.set(key, { outcome, size })
      return outcome
    })
  }

  /** A page that has aged stays in place until its successor is made; a failure leaves it for another round. */
  function refreshWhenOld(key: string, entry: Entry, free: boolean) {
    if (Date.now() - entry.madeAt <= maxAge) return
    entry.madeAt = Date.now()
    outcomeOf(key, free).catch(() => undefined)
  }

  /** Something public has changed: nothing made before may be sent any more. */
  function publicChanged() {
    epoch++
    pages.clear()
    searches.clear()
    flights.forget()
  }

  const info = () => ({ ...stats, epoch, pages: pages.weight(), searches: searches.weight() })

  return { hit, kept, underWay: flights.has, outcomeOf, notFound, publicChanged, info }
}

export type Front = ReturnType<typeof createFront>
