import { expect, test } from 'vitest'
import { isSoundUrl } from './url'

test.each([
  '/',
  '/en/opportunities?q=%D0%BF%D1%80%D0%BE%D0%BA%D0%B0%D1%82&min=10',
  '/_next/static/chunks/0nglfs-plck84._.js',
  '/_next/static/chunks/%5Broot%5D.js',
  '/en/sign-in?callbackUrl=%2Fen%2Fworkspace',
])('%s is sound', (url) => {
  expect(isSoundUrl(url)).toBe(true)
})

test.each([
  'http://other.example/',
  '//other.example/',
  '/en//news',
  '/en/../etc/passwd',
  '/en/%2e%2e/etc',
  '/en\\news',
  '/en/%00',
  '/en/%zz',
  '/en?q=%',
  '/en news',
  '*',
  '',
  `/en?${'a'.repeat(5000)}`,
])('%s is not', (url) => {
  expect(isSoundUrl(url)).toBe(false)
})
