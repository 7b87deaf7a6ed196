import { directionOf } from '@/i18n/direction'
import { numberFormat } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

/** Digits grouped and pointed as the language does it. A missing figure is not a number: say “Not stated”. */
export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions) {
  return numberFormat(locale, options).format(value)
}

/** Large sums in words of the language (`$1.91bn`), to at most three significant decimals. `currency` is ISO 4217. */
export function formatMoney(amount: number, currency: string, locale: Locale) {
  const written = formatNumber(amount, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  })
  // Isolated, so that the sign does not jump over the digits after a word of Urdu.
  return directionOf(locale) === 'rtl' ? written.replace(/\S*\d\S*/, '\u2066$&\u2069') : written
}

/** A share between 0 and 1, as per cent. */
export function formatShare(share: number, locale: Locale) {
  return formatNumber(share, locale, { style: 'percent', maximumFractionDigits: 0 })
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

export function formatFileSize(bytes: number, locale: Locale) {
  const step = Math.min(SIZES.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const unit = SIZES[step]
  return formatNumber(bytes / 1000 ** step, locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: step > 1 ? 1 : 0,
  })
}
