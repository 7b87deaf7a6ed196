import type { IncomingMessage } from 'node:http'

export function isRead(method: string | undefined) {
  return method === 'GET' || method === 'HEAD'
}

export function isKnownMethod(method: string | undefined) {
  return isRead(method) || /^(?:POST|PUT|PATCH|DELETE)$/.test(method ?? '')
}

/**
 * Whatever may change something must say that it comes from this site. A missing Origin is a refusal too: browsers
 * always send one with a form, and Next itself would let its absence through.
 */
export function isOwnOrigin(req: IncomingMessage, origin: string) {
  return req.headers.origin === origin
}
