import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { routing } from '@/i18n/routing'

const folder = new URL('./messages/', import.meta.url)
const filesOf = (locale: string) => readdirSync(new URL(`${locale}/`, folder)).sort()
const others = routing.locales.filter((locale) => locale !== routing.defaultLocale)

/** Every message with its full key, and the arguments and tags it names. */
function signatures(node: unknown, key = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[key, namesIn(node)]])
  if (typeof node !== 'object' || node === null) throw new TypeError(`${key} is neither a text nor a group`)
  return new Map(Object.entries(node).flatMap(([name, child]) => [...signatures(child, `${key}.${name}`)]))
}

function namesIn(message: string) {
  const found = message.matchAll(
    /(?<!(?:zero|one|two|few|many|other|=\d)\s*)\{\s*(\w+)\s*(?:,\s*(\w+)[^{}]*)?[,}{]|<(\w+)>/g,
  )
  return [...new Set([...found].map(([, name, kind, tag]) => (tag ? `<${tag}>` : `${name}:${kind ?? ''}`)))]
    .filter((name) => !/^\w+:$/.test(name) || message.includes(`{${name.slice(0, -1)}}`))
    .sort()
    .join(' ')
}

const read = (locale: string, file: string) =>
  signatures(JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8')))

describe.each(others)('%s', (locale) => {
  test('has the same files', () => {
    expect(filesOf(locale)).toEqual(filesOf(routing.defaultLocale))
  })

  test.each(filesOf(routing.defaultLocale))('%s has the same keys and arguments', (file) => {
    expect(Object.fromEntries(read(locale, file))).toEqual(
      Object.fromEntries(read(routing.defaultLocale, file)),
    )
  })
})

test('the comparison sees a missing key and a lost argument', () => {
  expect(signatures({ a: { b: 'x {count, plural, one {y} other {#}}' } }).get('.a.b')).toBe('count:plural')
  expect(signatures({ a: 'as of {date}' })).not.toEqual(signatures({ a: 'as of' }))
})
