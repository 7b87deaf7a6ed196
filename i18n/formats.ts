import { INTL_LOCALE } from '@/i18n/intl-locale'
import type { Locale } from '@/i18n/routing'

/**
 * A format of Intl costs far more to make than to use, so each is made once. There are as many as the code names
 * options, times three languages, times the time zones of the sides.
 */
const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const key = locale + JSON.stringify(options)
  const known = dates.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(INTL_LOCALE[locale], options)
  dates.set(key, made)
  return made
}

export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}) {
  const key = locale + JSON.stringify(options)
  const known = numbers.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(INTL_LOCALE[locale], options)
  numbers.set(key, made)
  return made
}
