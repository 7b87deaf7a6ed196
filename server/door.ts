import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import type { createAddressBook } from './address'
import { clientAddress, settleHeaders } from './guards/forwarded'
import { isRead } from './guards/origin'
import { createRate } from './guards/rate'
import { isSoundUrl } from './guards/url'
import type { HeaderPairs } from './headers'
import { healthPath, sendHealth } from './health'
import { type PlainPage, sendPlain } from './pages/plain-page'
import type { PublicSide } from './public-side'
import type { Settings } from './settings'
import type { Files } from './static/files'
import { createWriteGuard } from './write-guard'

type Parts = {
  settings: Settings
  security: HeaderPairs
  addressOf: ReturnType<typeof createAddressBook>
  /** Both are absent in development, where Next answers everything itself. */
  publicSide?: PublicSide
  files?: Files
  pass: (req: IncomingMessage, res: ServerResponse) => Promise<void>
}

/** Every request comes through here: first what costs nothing, then the guards, then whoever makes the answer. */
export function createDoor({ settings, security, addressOf, publicSide, files, pass }: Parts) {
  const guardWrite = createWriteGuard(settings, (url) => addressOf(url).kind)
  const reads = createRate(settings.limits.readsPerMinute)
  const feeds = createRate(settings.limits.feedsPerMinute)

  function refuse(req: IncomingMessage, res: ServerResponse, status: number, page: PlainPage, wait = 0) {
    const retry = wait ? ['Retry-After', String(wait)] : []
    // What is left of a refused body is not worth reading: the connection ends with the answer.
    const more = isRead(req.method) ? retry : [...retry, 'Connection', 'close']
    sendPlain(req, res, { status, page, security, more })
  }

  async function admit(req: IncomingMessage, res: ServerResponse, url: string) {
    if (!isSoundUrl(url)) return refuse(req, res, 400, 'refused')
    const client = clientAddress(req, settings.trustProxy)
    settleHeaders(req, settings, client)

    if (!isRead(req.method)) {
      const refusal = await guardWrite(req, client)
      if (!refusal) return pass(req, res)
      return refuse(req, res, refusal.status, refusal.page, refusal.wait)
    }

    const address = addressOf(url)
    if (publicSide && !publicSide.isPreview(req)) {
      if (address.kind === 'missing' || url.startsWith('/_next/static/')) return publicSide.missing(req, res)
      if (address.kind === 'moved') return publicSide.moved(res, address.location)
      if (address.kind === 'public' && (await publicSide.answer(req, res, address, client))) return
    }
    const wait = (address.kind === 'feed' ? feeds : reads).take(client)
    if (wait) return refuse(req, res, 429, 'busy', wait)
    return pass(req, res)
  }

  return (req: IncomingMessage, res: ServerResponse) => {
    const url = req.url ?? ''
    if (isRead(req.method)) {
      if (publicSide?.hit(req, res, url)) return
      if (files?.hit(req, res, url)) return
      if (url === healthPath) return sendHealth(req, res, security)
    }
    admit(req, res, url).catch((error) => {
      log.error({ err: error }, 'a request failed at the door')
      refuse(req, res, 500, 'error')
    })
  }
}
