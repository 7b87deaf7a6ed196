import { type Locale, routing } from '@/i18n/routing'

/** Canonical address and the same page in the other languages. `path` is given without its language. */
export function alternatesOf(path: string, locale: Locale, base: string) {
  const addressIn = (language: Locale) => new URL(`/${language}${path === '/' ? '' : path}`, base).href
  return {
    canonical: addressIn(locale),
    languages: {
      ...Object.fromEntries(routing.locales.map((language) => [language, addressIn(language)])),
      'x-default': addressIn(routing.defaultLocale),
    },
  }
}
