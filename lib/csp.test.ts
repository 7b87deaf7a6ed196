import { expect, test } from 'vitest'
import { noncePolicy, publicPolicy } from './csp'

test.each([publicPolicy(), publicPolicy(['abc=']), noncePolicy('n')])('no policy is loose: %s', (policy) => {
  expect(policy).not.toContain('unsafe')
  for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part)
})

test('a public page trusts its own styles by hash and no inline script', () => {
  expect(publicPolicy(['abc='])).toContain("style-src 'self' 'sha256-abc='")
  expect(publicPolicy(['abc='])).toContain("script-src 'self';")
})

test('a page rendered per request trusts its nonce', () => {
  expect(noncePolicy('n')).toContain("script-src 'self' 'nonce-n'")
})
