import type { Locale } from '@/i18n/routing'

const LATIN = '/fonts/golos-latin-f25073d9.woff2'

/** What each language's page asks for at once; app/fonts.css names the same files. */
export const FONTS: Record<Locale, readonly string[]> = {
  en: [LATIN],
  ru: ['/fonts/golos-cyrillic-5cc7b750.woff2', LATIN],
  ur: ['/fonts/nastaliq-9a1eaf93.woff2', LATIN],
}
