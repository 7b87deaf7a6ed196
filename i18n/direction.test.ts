import { expect, test } from 'vitest'
import { directionOf } from '@/i18n/direction'

test('Urdu runs from right to left, the others from left to right', () => {
  expect([directionOf('en'), directionOf('ru'), directionOf('ur')]).toEqual(['ltr', 'ltr', 'rtl'])
})
