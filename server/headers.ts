import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { publicPolicy } from '@/lib/csp'

export type HeaderPairs = readonly string[]

/** On every response, whoever makes it: name, value, name, value … */
export function securityHeaders(secure: boolean): HeaderPairs {
  const pairs = [
    ...['X-Content-Type-Options', 'nosniff'],
    // Never no-referrer: it turns the Origin of a form into "null", which the door refuses.
    ...['Referrer-Policy', 'same-origin'],
    ...['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ...['X-Frame-Options', 'DENY'],
  ]
  return secure ? [...pairs, 'Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] : pairs
}

/**
 * Whatever Next is about to send leaves as private, not to be stored, with the security headers on it.
 * Done at the last moment, so that nothing in the application can forget or undo it.
 */
export function protect(res: ServerResponse, security: HeaderPairs, dev: boolean, onHead?: () => void) {
  const send = res.writeHead.bind(res)

  function writeHead(status: number, second?: string | Given, third?: Given) {
    if (typeof second === 'string') res.statusMessage = second
    keep(res, typeof second === 'string' ? third : second)
    res.setHeader('Cache-Control', 'private, no-store')
    for (const [name, value] of inPairs(security)) res.setHeader(name, value)
    if (!dev && !res.hasHeader('Content-Security-Policy'))
      res.setHeader('Content-Security-Policy', publicPolicy())
    onHead?.()
    return send(status)
  }
  res.writeHead = writeHead
}

type Given = OutgoingHttpHeaders | readonly (string | number | readonly string[])[]

function keep(res: ServerResponse, given: Given = {}) {
  if (Array.isArray(given)) {
    for (const [name, value] of inPairs(given.map(String))) res.setHeader(name, value)
    return
  }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) res.setHeader(name, value)
}

function* inPairs(flat: readonly string[]): Generator<[string, string]> {
  for (let at = 0; at + 1 < flat.length; at += 2) yield [flat[at] ?? '', flat[at + 1] ?? '']
}
