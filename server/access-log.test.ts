import { expect, test } from 'vitest'
import { loggable } from './access-log'

test.each([
  ['/en/workspace/meetings/jwg-3?tab=notes', '/en/workspace/meetings/jwg-3'],
  ['/en/invitation/short-token', '/en/invitation/…'],
  [`/api/auth/callback/${'x'.repeat(43)}`, '/api/auth/callback/…'],
])('%s is logged as %s', (url, path) => {
  expect(loggable(url)).toBe(path)
})
