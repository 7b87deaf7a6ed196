import type { Locale } from '@/i18n/routing'

/** The regional form Intl is asked for: British order of dates; Urdu with the digits Pakistani print uses. */
export const INTL_LOCALE: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK-u-nu-latn' }
