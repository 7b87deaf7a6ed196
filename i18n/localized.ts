import { type Locale, routing } from '@/i18n/routing'

/** One text in the languages that have it. A record has two, a public text three. */
export type Texts = { readonly [language in Locale]?: string | null }

/**
 * The text in the reader's language, or the first there is, with the language it really is in, so that a
 * replacement is always said and never silent. Null where there is no text at all.
 */
export function textFor(texts: Texts, locale: Locale): { text: string; language: Locale } | null {
  for (const language of [locale, ...routing.locales]) {
    const text = texts[language]
    if (text) return { text, language }
  }
  return null
}
