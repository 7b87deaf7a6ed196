import { directionOf } from '@/i18n/direction'
import type { Locale } from '@/i18n/routing'

/** Words that somebody wrote: where their language is known they keep it, others bring their own direction. */
export function AuthoredText({ language = null, text }: { language?: Locale | null; text: string }) {
  const reading = language ? { lang: language, dir: directionOf(language) } : { dir: 'auto' }
  return (
    <p {...reading} className={`max-w-[65ch] whitespace-pre-line break-words ${language ? 'authentic' : ''}`}>
      {text}
    </p>
  )
}
