import { type Locale, routing } from '@/i18n/routing'

type Texts = Readonly<Record<Locale, string | null>>

/** A text as it can be told to a reader. `language` differs from the reader's where a translation is missing. */
export type Told = { text: string; language: Locale; isMissing: boolean }

/** The text in the reader's language, else in the first language that has one, marked as such; never silently. */
export function tell(texts: Texts, locale: Locale): Told | null {
  const language = [locale, ...routing.locales].find((candidate) => texts[candidate]?.trim())
  const text = language && texts[language]
  return language && text ? { text, language, isMissing: language !== locale } : null
}
