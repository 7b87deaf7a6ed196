import type { Locale } from '@/i18n/routing'

export type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT: readonly Locale[] = ['ur']

export function directionOf(locale: Locale): Direction {
  return RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr'
}
