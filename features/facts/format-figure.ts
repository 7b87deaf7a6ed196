import { numberFormat } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import type { FigureValue } from './figure'

export type Scale = 'one' | 'million' | 'billion'

const SIZES: Record<Scale, number> = { one: 1, million: 1e6, billion: 1e9 }
const MONEY = ['USD', 'PKR', 'USD/Mtpa']

/**
 * The digits of a value or a range and the word of size that belongs to them. All three languages show the same
 * digits, so that readers of different languages can compare them.
 */
export function formatAmount({ value, valueHigh, unit }: Amount, locale: Locale) {
  const scale = MONEY.includes(unit ?? '') ? scaleOf(value) : 'one'
  const style = unit === 'percent' ? 'percent' : 'decimal'
  const size = unit === 'percent' ? 100 : SIZES[scale]
  const format = numberFormat(locale, { style, maximumFractionDigits: 2 })
  const digits =
    valueHigh === null ? format.format(value / size) : format.formatRange(value / size, valueHigh / size)
  return { digits, scale }
}

type Amount = Pick<FigureValue, 'valueHigh' | 'unit'> & { value: number }

function scaleOf(value: number): Scale {
  if (value >= SIZES.billion) return 'billion'
  return value >= SIZES.million ? 'million' : 'one'
}
