import { expect, test } from 'vitest'
import { tell } from '@/i18n/localized'

test.each([
  [{ en: 'Mill', ru: 'Завод', ur: null }, 'ru', { text: 'Завод', language: 'ru', isMissing: false }],
  [{ en: 'Mill', ru: 'Завод', ur: null }, 'ur', { text: 'Mill', language: 'en', isMissing: true }],
  [{ en: ' ', ru: 'Завод', ur: null }, 'en', { text: 'Завод', language: 'ru', isMissing: true }],
  [{ en: null, ru: null, ur: '' }, 'en', null],
] as const)('%o for a reader of %s', (texts, locale, told) => {
  expect(tell(texts, locale)).toEqual(told)
})
