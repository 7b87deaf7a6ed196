import type { Query, QueryName } from '../routes'

const mostRepeats = 32

/** The query of a declared address in one spelling, so that equal pages have equal keys. Anything else drops out. */
export function canonicalQuery(query: Query, given: string) {
  const parameters = new URLSearchParams(given)
  const kept: string[] = []
  let free = false
  for (const name of Object.keys(query).sort()) {
    const rule = query[name]
    const value = rule && firstFitting(rule, parameters.getAll(name))
    if (value === undefined) continue
    kept.push(`${name}=${encodeURIComponent(value)}`)
    if (rule?.free) free = true
  }
  return { text: kept.join('&'), free }
}

function firstFitting(rule: QueryName, given: string[]) {
  return given
    .slice(0, mostRepeats)
    .map((value) => (rule.free ? tidy(value) : value))
    .find((value) => rule.value.test(value))
}

function tidy(text: string) {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
