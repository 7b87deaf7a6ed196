import type { Query, QueryName } from '../routes'

const mostValues = 8

/** The query of a declared address in one spelling, so that equal pages have equal keys. Anything else drops out. */
export function canonicalQuery(query: Query, given: string) {
  const parameters = new URLSearchParams(given)
  const kept: string[] = []
  let free = false
  for (const name of Object.keys(query).sort()) {
    const rule = query[name]
    if (!rule) continue
    for (const value of valuesOf(rule, parameters.getAll(name))) {
      kept.push(`${name}=${encodeURIComponent(value)}`)
      if (rule.free) free = true
    }
  }
  return { text: kept.join('&'), free }
}

function valuesOf(rule: QueryName, given: string[]) {
  const fitting = given
    .slice(0, 4 * mostValues)
    .map((value) => (rule.free ? tidy(value) : value))
    .filter((value) => rule.value.test(value))
  return rule.many ? [...new Set(fitting)].sort().slice(0, mostValues) : fitting.slice(0, 1)
}

function tidy(text: string) {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
