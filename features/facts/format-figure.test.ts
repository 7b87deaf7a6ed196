import { describe, expect, test } from 'vitest'
import { formatAmount } from '@/features/facts/format-figure'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const written = (
  value: number,
  unit: string,
  locale: 'en' | 'ru' | 'ur',
  valueHigh: number | null = null,
) => {
  const { digits, scale } = formatAmount({ value, valueHigh, unit }, locale)
  return `${plain(digits)} ${scale}`
}

describe('amounts', () => {
  test.each([
    [1_910_000_000, 'USD', 'en', '1.91 billion'],
    [1_910_000_000, 'USD', 'ru', '1,91 billion'],
    [1_910_000_000, 'USD', 'ur', '1.91 billion'],
    [139_000_000, 'PKR', 'ur', '139 million'],
    [255_800_000_000, 'PKR', 'ru', '255,8 billion'],
    [18660, 'acre', 'en', '18,660 one'],
    [18660, 'acre', 'ru', '18 660 one'],
    [1887, 'Mt', 'ur', '1,887 one'],
    [1.1, 'Mtpa', 'ru', '1,1 one'],
    [1736, 'USD/t', 'en', '1,736 one'],
    [100, 'percent', 'en', '100% one'],
    [100, 'percent', 'ru', '100 % one'],
  ] as const)('%d %s in %s', (value, unit, locale, wanted) => {
    expect(written(value, unit, locale)).toBe(wanted)
  })

  test('a range keeps one word of size for both ends', () => {
    expect(written(600_000_000, 'USD/Mtpa', 'en', 800_000_000)).toBe('600–800 million')
    expect(written(2.2, 'Mtpa', 'ru', 3)).toBe('2,2–3 one')
  })
})
