import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from 'next-intl'
import type { Locale } from '@/i18n/routing'

const kept = new Map<Locale, Messages>()

/** Every file of a language is one namespace, named by the file: `opportunities.json` is `opportunities`. */
export function messagesOf(locale: Locale): Messages {
  const known = kept.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known

  const folder = join(process.cwd(), 'i18n', 'messages', locale)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const members = files.map((file) => `"${file.slice(0, -5)}":${readFileSync(join(folder, file), 'utf8')}`)
  const messages: Messages = JSON.parse(`{${members.join()}}`)
  kept.set(locale, messages)
  return messages
}
