import { expect, test } from 'vitest'
import { formatKnownDay, formatPeriod } from '@/i18n/format-period'

const plain = (text: string) => text.replace(/\u2009/g, '').replace(/[\u00a0\u202f]/g, ' ')

test.each([
  ['year', '2026-01-01', '2026'],
  ['month', '2025-06-01', 'June 2025'],
  ['day', '2025-06-03', '3 June 2025'],
])('a date known to the %s is shown no more exactly', (precision, day, wanted) => {
  expect(formatKnownDay(day, precision, 'en')).toBe(wanted)
})

test('a period says once what both ends share', () => {
  expect(plain(formatPeriod('2025-11-25', '2025-11-27', 'en'))).toBe('25–27 November 2025')
  expect(plain(formatPeriod('2025-11-25', '2025-11-27', 'ru'))).toBe('25–27 ноября 2025 г.')
})
