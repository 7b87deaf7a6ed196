import { expect, test } from 'vitest'
import messages from './messages.json'
import { plainPage } from './plain-page'

test('a plain page speaks three languages, Urdu from the right, without any script', () => {
  const html = plainPage('error')
  for (const locale of ['en', 'ru', 'ur'] as const) expect(html).toContain(messages.error[locale][0])
  expect(html).toContain('<section lang="ur" dir="rtl">')
  expect(html).not.toContain('<script')
})
