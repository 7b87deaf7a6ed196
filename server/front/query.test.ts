import { expect, test } from 'vitest'
import type { Query } from '../routes'
import { canonicalQuery } from './query'

const query: Query = {
  page: { value: /^[1-9]\d?$/ },
  q: { value: /^\P{Cc}{1,20}$/u, free: true },
  sector: { value: /^[a-z]{1,10}$/ },
}

test.each([
  ['', ''],
  ['page=2', 'page=2'],
  ['utm_source=x&page=2&_rsc=1', 'page=2'],
  ['sector=steel&page=2', 'page=2&sector=steel'],
  ['sector=steel&sector=energy', 'sector=steel'],
  ['sector=&sector=energy', 'sector=energy'],
  ['page=2&page=3', 'page=2'],
  ['page=999&sector=%27', ''],
  ['page=&sector=', ''],
  ['q=+rolled%20%20steel+', 'q=rolled%20steel'],
  [`q=${'x'.repeat(21)}`, ''],
  ['q=%E0%A4%A', 'q=%EF%BF%BD%25A'],
])('%s becomes %s', (given, text) => {
  expect(canonicalQuery(query, given).text).toBe(text)
})

test('free text is told apart', () => {
  expect(canonicalQuery(query, 'q=steel').free).toBe(true)
  expect(canonicalQuery(query, 'page=2').free).toBe(false)
})
