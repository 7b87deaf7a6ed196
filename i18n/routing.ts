import { defineRouting } from 'next-intl/routing'

/** The language always stands in the address, so that a link says which text it leads to; no cookie remembers it. */
export const routing = defineRouting({
  locales: ['en', 'ru', 'ur'],
  defaultLocale: 'en',
  localePrefix: 'always',
  localeCookie: false,
})

export type Locale = (typeof routing.locales)[number]
