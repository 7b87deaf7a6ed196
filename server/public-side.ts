import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import { type Address, localeOf } from './address'
import type { Front } from './front/front'
import { Busy } from './front/gate'
import { respond } from './front/respond'
import { createRate } from './guards/rate'
import type { HeaderPairs } from './headers'
import { sendPlain } from './pages/plain-page'

/** Staff looking at a page before it is published. The only cookie that may pass by the front. */
const previewCookie = /(?:^|;\s*)jwg-preview=/

type PublicAddress = Extract<Address, { kind: 'public' }>

/** Answers for public addresses: the front's pages, or an honest error when there is none to be had. */
export function createPublicSide(front: Front, security: HeaderPairs, missesPerMinute: number) {
  const misses = createRate(missesPerMinute)

  function isPreview({ headers }: IncomingMessage) {
    return headers.cookie !== undefined && previewCookie.test(headers.cookie)
  }

  function hit(req: IncomingMessage, res: ServerResponse, url: string) {
    return !isPreview(req) && front.hit(req, res, url)
  }

  /** False when Next must serve this address itself. */
  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    { key, free }: PublicAddress,
    client: string,
  ) {
    let outcome = front.kept(key, free)
    if (!outcome) {
      const wait = front.underWay(key) ? 0 : misses.take(client)
      if (wait) return busy(req, res, 429, wait)
      try {
        outcome = await front.outcomeOf(key, free)
      } catch (error) {
        return fail(req, res, error)
      }
    }
    if (outcome.kind === 'unfit') return false
    if (outcome.kind === 'missing') await missing(req, res)
    else if (!res.destroyed) respond(req, res, outcome.entry)
    return true
  }

  async function missing(req: IncomingMessage, res: ServerResponse) {
    const locale = localeOf(req.url ?? '', req.headers['accept-language'])
    const outcome = await front.notFound(locale).catch(() => null)
    if (outcome?.kind !== 'page') sendPlain(req, res, { status: 404, page: 'missing', security })
    else if (!res.destroyed) respond(req, res, outcome.entry)
  }

  function moved(res: ServerResponse, location: string) {
    res.writeHead(308, [
      'Location',
      location,
      'Content-Length',
      '0',
      'Cache-Control',
      'no-cache',
      ...security,
    ])
    res.end()
  }

  function busy(req: IncomingMessage, res: ServerResponse, status: number, wait: number) {
    sendPlain(req, res, { status, page: 'busy', security, more: ['Retry-After', String(wait)] })
    return true
  }

  function fail(req: IncomingMessage, res: ServerResponse, error: unknown) {
    if (error instanceof Busy) return busy(req, res, 503, 5)
    log.error({ err: error, path: req.url?.split('?', 1)[0] }, 'a public page could not be made')
    sendPlain(req, res, { status: 500, page: 'error', security })
    return true
  }

  return { isPreview, hit, answer, missing, moved }
}

export type PublicSide = ReturnType<typeof createPublicSide>
