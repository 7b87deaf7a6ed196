import { plainText, type RichText } from '@/lib/rich-text'

/** How a clause is called where it does not stand: its number and its first words. */
export const calledIn = (number: string, text: RichText | null) =>
  `${number} ${plainText(text).slice(0, 40)}`.trim()
