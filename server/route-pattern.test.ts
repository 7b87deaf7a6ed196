import { expect, test } from 'vitest'
import { routePattern } from './route-pattern'

test.each([
  ['/', '/'],
  ['/[locale]', '/ur'],
  ['/[locale]/news/[slug]', '/ru/news/port-qasim-2025'],
  ['/[locale]/meetings/[number]', '/en/meetings/jwg-3'],
  ['/[locale]/og/[...card]', '/en/og/opportunities/steel.png'],
  ['/[locale]/feed.xml', '/en/feed.xml'],
  ['/api/auth/[...nextauth]', '/api/auth/callback/credentials'],
])('%s takes %s', (path, address) => {
  expect(routePattern(path).test(address)).toBe(true)
})

test.each([
  ['/[locale]', '/de'],
  ['/[locale]', '/en/'],
  ['/[locale]/news/[slug]', '/ru/news/UPPER'],
  ['/[locale]/news/[slug]', `/ru/news/${'a-'.repeat(80)}b`],
  ['/[locale]/meetings/[number]', '/en/meetings/jwg-0'],
  ['/[locale]/feed.xml', '/en/feedsxml'],
])('%s refuses %s', (path, address) => {
  expect(routePattern(path).test(address)).toBe(false)
})

test('an unknown bracket is an error', () => {
  expect(() => routePattern('/[locale]/x/[anything]')).toThrow('[anything]')
})
