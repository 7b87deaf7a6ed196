import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { protect, securityHeaders } from './headers'

function response() {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  protect(res, securityHeaders(false), false)
  return res
}

test.each([
  ['not at all', (res: ServerResponse) => res.writeHead(200)],
  ['beforehand', (res: ServerResponse) => res.setHeader('Cache-Control', 'public').writeHead(200)],
  ['with an object', (res: ServerResponse) => res.writeHead(200, { 'cache-control': 'public, max-age=9' })],
  ['with a list', (res: ServerResponse) => res.writeHead(200, 'OK', ['cache-control', 'public'])],
  ['by ending', (res: ServerResponse) => res.end('x')],
])('whoever sets caching %s, the answer leaves as private', (_, send) => {
  const res = response()
  send(res)
  expect(res.getHeader('cache-control')).toBe('private, no-store')
  expect(res.getHeader('x-content-type-options')).toBe('nosniff')
})

test('a policy that the page brought is left alone; without one there is the strictest', () => {
  const own = response()
  own.setHeader('content-security-policy', "script-src 'nonce-a'")
  own.writeHead(200)
  expect(own.getHeader('content-security-policy')).toBe("script-src 'nonce-a'")
  const none = response()
  none.writeHead(500)
  expect(none.getHeader('content-security-policy')).toContain("script-src 'self';")
})

test('only a site behind TLS promises to stay there', () => {
  expect(securityHeaders(false)).not.toContain('Strict-Transport-Security')
  expect(securityHeaders(true)).toContain('Strict-Transport-Security')
})
