import { expect, test } from 'vitest'
import { createAddressBook, localeOf } from './address'
import { routes } from './routes'

const addressOf = createAddressBook(routes)

test.each([
  ['/en', '/en'],
  ['/ur/sectors/steel-manufacturing', '/ur/sectors/steel-manufacturing'],
  ['/en?utm_source=x', '/en'],
  ['/en/opportunities?sort=-size&page=2&x=1', '/en/opportunities?page=2&sort=-size'],
  ['/sitemap.xml', '/sitemap.xml'],
])('%s is public, kept as %s', (url, key) => {
  expect(addressOf(url)).toEqual({ kind: 'public', key, free: false })
})

test('a search is public and told apart', () => {
  expect(addressOf('/en/opportunities?q=rolled')).toMatchObject({ kind: 'public', free: true })
})

test.each(['/', '/en/sign-in', '/api/ready', '/en/workspace', '/en/workspace/unknown/x', '/opportunities'])(
  '%s goes to Next',
  (url) => {
    expect(addressOf(url)).toEqual({ kind: 'pass' })
  },
)

test.each(['/wp-login.php', '/en/nothing', '/en/missing', '/en/news/UPPER', '/de', '/api/v9', '/nothing'])(
  '%s is missing, without asking Next',
  (url) => {
    expect(addressOf(url)).toEqual({ kind: 'missing' })
  },
)

test('a calendar goes to Next under a limit of its own', () => {
  expect(addressOf(`/calendar/${'A'.repeat(43)}.ics`)).toEqual({ kind: 'feed' })
  expect(addressOf('/calendar/short.ics')).toEqual({ kind: 'missing' })
})

test('a slash at the end is taken off', () => {
  expect(addressOf('/en/?page=2')).toEqual({ kind: 'moved', location: '/en?page=2' })
})

test.each([
  ['/ru/nothing', undefined, 'ru'],
  ['/nothing', 'ur-PK,ur;q=0.9,en;q=0.8', 'ur'],
  ['/nothing', 'de-DE, ru;q=0.5', 'ru'],
  ['/run', undefined, 'en'],
])('%s asked in %s is answered in %s', (url, wanted, locale) => {
  expect(localeOf(url, wanted)).toBe(locale)
})
