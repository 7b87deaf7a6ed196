import { createTranslator } from 'use-intl/core'
import { messagesOf } from '@/i18n/messages'
import type { locales } from './pages'

type Values = Record<string, string | number>
export type Say = (key: string, values?: Values) => string

/** The portal's own words in a language, so that a test reads a page as its reader does: `say('room.note.save')`. */
export function wordsIn(locale: (typeof locales)[number]): Say {
  // A message under its whole name: the names of the product are known to the type checker one by one, not as texts.
  const messages: Record<string, string> = Object.fromEntries(flat(messagesOf(locale)))
  const t = createTranslator({ locale, messages })
  return (key, values) => t(key.replaceAll('.', '/'), values)
}

function flat(messages: object, above = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${above}${name}`, value]] : flat(value, `${above}${name}/`),
  )
}
