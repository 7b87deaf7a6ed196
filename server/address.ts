import { canonicalQuery } from './front/query'
import { routePattern } from './route-pattern'
import type { Route } from './routes'

export type Address =
  | { kind: 'public'; key: string; free: boolean }
  | { kind: 'moved'; location: string }
  | { kind: 'pass' }
  | { kind: 'feed' }
  | { kind: 'upload' }
  | { kind: 'live' }
  | { kind: 'missing' }

/** Kinds that the door treats in a way of their own. */
const own = ['feed', 'upload', 'live'] as const
const isOneOf = <T extends string>(list: readonly T[], one: string): one is T => list.some((it) => it === one)

/** Sorts addresses by the registry. What it does not know is missing. */
export function createAddressBook(routes: readonly Route[]) {
  // What only the front may ask for is as good as missing.
  const reachable = routes.filter((route) => route.kind !== 'internal')
  const known = reachable.map((route) => ({ route, pattern: routePattern(route.path) }))
  const routeOf = (path: string) => known.find(({ pattern }) => pattern.test(path))?.route

  return (url: string): Address => {
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    const route = routeOf(path)
    if (route?.kind === 'public') {
      if (!route.query || mark < 0) return { kind: 'public', key: path, free: false }
      const { text, free } = canonicalQuery(route.query, url.slice(mark + 1))
      return { kind: 'public', key: text ? `${path}?${text}` : path, free }
    }
    if (route) return { kind: isOneOf(own, route.kind) ? route.kind : 'pass' }
    if (path.startsWith('/_next/')) return { kind: 'pass' }
    if (path.endsWith('/'))
      return { kind: 'moved', location: path.replace(/\/+$/, '') + url.slice(path.length) }
    // Without a locale: proxy.ts chooses one, if there is such a page at all.
    return { kind: routeOf(`/en${path}`) ? 'pass' : 'missing' }
  }
}

/** The language to say "no such page" in: the one of the address, else the first we speak of those the reader wants. */
export function localeOf(url: string, acceptLanguage = '') {
  const inPath = /^\/(en|ru|ur)(?:[/?]|$)/.exec(url)?.[1]
  return inPath ?? /(?:^|[,\s])(en|ru|ur)\b/i.exec(acceptLanguage)?.[1]?.toLowerCase() ?? 'en'
}
