import { describe, expect, test } from 'vitest'
import { formatClocks, formatMoment, formatSpan } from '@/i18n/format-clock'
import { formatDay } from '@/i18n/format-date'
import { formatFileSize, formatMoney, formatNumber, formatShare } from '@/i18n/format-number'

const clocks = [
  { clockLabel: 'PKT', timeZone: 'Asia/Karachi' },
  { clockLabel: 'MSK', timeZone: 'Europe/Moscow' },
]
const afternoon = new Date('2025-05-13T09:00:00Z')
const night = new Date('2025-05-13T20:30:00Z')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('days in words', () => {
  test.each([
    ['en', '2025-05-13', '13 May 2025'],
    ['ru', '2025-05-13', '13 мая 2025 г.'],
    ['ur', '2025-05-13', '13 مئی، 2025'],
    ['en', '2024-09', 'September 2024'],
    ['ru', '2025', '2025'],
  ] as const)('%s %s', (locale, day, words) => {
    expect(plain(formatDay(day, locale))).toBe(words)
  })

  test('refuses what is no day', () => {
    expect(() => formatDay('May', 'en')).toThrow(RangeError)
  })
})

describe('both clocks', () => {
  test('one day: times only', () => {
    expect(plain(formatClocks(afternoon, clocks, 'en'))).toBe('14:00 PKT · 12:00 MSK')
    const later = new Date(afternoon.getTime() + 30 * 60_000)
    expect(plain(formatSpan(afternoon, later, clocks, 'en'))).toBe('14:00–14:30 PKT · 12:00–12:30 MSK')
  })
  test('two days: each time with its own', () => {
    expect(plain(formatClocks(night, clocks, 'en'))).toBe('14 May 2025, 01:30 PKT · 13 May 2025, 23:30 MSK')
  })
  test('the date once where it is the same', () => {
    expect(plain(formatMoment(afternoon, clocks, 'ru'))).toBe('13 мая 2025 г., 14:00 PKT · 12:00 MSK')
    expect(plain(formatMoment(night, clocks, 'en'))).toBe(plain(formatClocks(night, clocks, 'en')))
  })
  test('from one hour to another', () => {
    const evening = new Date('2025-05-13T12:30:00Z')
    expect(plain(formatSpan(afternoon, evening, clocks, 'en'))).toBe('14:00–17:30 PKT · 12:00–15:30 MSK')
    expect(plain(formatSpan(afternoon, evening, clocks, 'ur'))).toContain('\u206614:00–17:30 PKT\u2069')
  })
  test('times stay whole in a right-to-left line', () => {
    expect(plain(formatClocks(afternoon, clocks, 'ur'))).toBe('\u206614:00 PKT\u2069 · \u206612:00 MSK\u2069')
  })
})

describe('figures', () => {
  test.each([
    [formatNumber(18660, 'en'), '18,660'],
    [formatNumber(18660.5, 'ru'), '18 660,5'],
    [formatNumber(18660, 'ur'), '18,660'],
    [formatMoney(1_910_000_000, 'USD', 'en'), '$1.91bn'],
    [formatMoney(1_910_000_000, 'USD', 'ru'), '1,91 млрд $'],
    [formatShare(0.64, 'ru'), '64 %'],
    [formatFileSize(0, 'en'), '0 byte'],
    [formatFileSize(84_300, 'en'), '84 kB'],
    [formatFileSize(2_460_000, 'ru'), '2,5 МБ'],
  ])('%s', (written, wanted) => {
    expect(plain(written)).toBe(wanted)
  })
  test('Urdu sums use the words of Urdu', () => {
    expect(formatMoney(1_910_000_000, 'USD', 'ur')).toContain('ارب')
  })
  test('the sign of a currency keeps its side of the digits in a right-to-left line', () => {
    expect(formatMoney(1_910_000_000, 'USD', 'ur')).toContain('\u2066$1.91\u2069')
  })
})
