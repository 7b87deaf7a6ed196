import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import { logWhenDone } from './access-log'
import { Busy, createGate } from './front/gate'
import { type HeaderPairs, protect } from './headers'
import { sendPlain } from './pages/plain-page'
import type { Streams } from './streams'

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

type Options = { handler: Handler; security: HeaderPairs; dev: boolean; streams: Streams }

/** A reader who takes the answer slowly may not keep others waiting for longer than this. */
const longestPlace = 5000

/** Hands a request to Next: only so many at once, so that the process always has breath for health and for the front. */
export function createPass({ handler, security, dev, streams }: Options) {
  const gate = createGate({ width: 8, queue: 400, patience: 15_000 })

  return async (req: IncomingMessage, res: ServerResponse) => {
    logWhenDone(req, res)
    try {
      await gate.enter()
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      return sendPlain(req, res, { status: 503, page: 'busy', security, more: ['Retry-After', '5'] })
    }
    const leave = leaveOnce(res, gate.leave)
    if (res.destroyed) return

    protect(res, security, dev, () => {
      // A stream lasts, and works on nothing meanwhile: it takes nobody's place.
      if (streams.admit(res)) leave()
    })
    try {
      await handler(req, res)
    } catch (error) {
      log.error({ err: error }, 'a request failed outside the application')
      sendPlain(req, res, { status: 500, page: 'error', security })
    }
  }
}

function leaveOnce(res: ServerResponse, leave: () => void) {
  let left = false
  const go = () => {
    if (left) return
    left = true
    clearTimeout(timer)
    leave()
  }
  const timer = setTimeout(go, longestPlace)
  if (res.closed) go()
  else res.once('close', go)
  return go
}
