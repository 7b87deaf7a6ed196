import { expect, test } from 'vitest'
import { jsonLdText } from '@/lib/json-ld'

const payloads = [
  '</script><script>alert(1)</script>',
  '</ScRiPt >',
  '<!-- <script>',
  ']]><svg onload=alert(1)>',
  '&lt;/script&gt;',
  'line\u2028and\u2029paragraph',
  '"},"@type":"Person","x":{"',
  '\\u003c/script\\u003e',
]

test.each(payloads)('%j cannot leave its element and reads back unchanged', (payload) => {
  const text = jsonLdText({ '@type': 'NewsArticle', headline: payload, nested: [{ name: payload }] })
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: payload,
    nested: [{ name: payload }],
  })
})
