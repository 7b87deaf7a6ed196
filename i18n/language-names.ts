import type { Locale } from '@/i18n/routing'

/** A language is offered in its own words: a reader who needs it may read no other. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', ru: 'Русский', ur: 'اردو' }
