import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/log'

/** A line for each request that went to Next. No query and no token: both may hold what only the reader should have. */
export function logWhenDone(req: IncomingMessage, res: ServerResponse) {
  const began = performance.now()
  const path = loggable(req.url ?? '')
  res.once('close', () => {
    const fields = {
      method: req.method,
      path,
      status: res.statusCode,
      ms: Math.round(performance.now() - began),
    }
    if (res.statusCode >= 500) log.error(fields, 'failed')
    else log.info(fields, 'answered')
  })
}

export function loggable(url: string) {
  const path = url.split('?', 1)[0] ?? ''
  return path.replace(/[^/]{33,}/g, '…').replace(/\/(invitation|inquiries|calendar)\/[^/]+/, '/$1/…')
}
