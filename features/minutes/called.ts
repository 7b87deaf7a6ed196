import { plainText, type RichText } from '@/lib/rich-text'

type Called = { number: string; en: RichText | null; ru: RichText | null }

/** How a clause is called where it does not stand: its number and its first words, in the reader's language if it has them. */
export function calledIn({ number, en, ru }: Called, locale: string, length = 40) {
  const [own, other] = locale === 'ru' ? [ru, en] : [en, ru]
  return `${number} ${plainText(own ?? other).slice(0, length)}`.trim()
}
