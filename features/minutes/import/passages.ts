import { plainText, type RichText } from '@/lib/rich-text'

/** One paragraph of a document, with the lists that follow it. */
export type Passage = { isHeading: boolean; number: string | null; text: RichText }

/** What a document says, in its order: paragraphs that stand alone, and rows whose cells say the same in two languages. */
export type DocumentPart = { alone: Passage } | { beside: Passage[] }

/** One clause as it would be taken in; null where a language has no partner. */
export type ImportedPair = { kind: 'heading' | 'discussion'; en: RichText | null; ru: RichText | null }

export function languageOf({ text }: Passage): 'en' | 'ru' {
  const words = plainText(text)
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'ru' : 'en'
}

/** A number before a paragraph, as people type it: `3.`, `3)`, `3.1` or `3.1.`. The portal numbers by itself. */
const NUMBER = /^\s*(\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)])\s+/

/** The passage that a text makes, without the number that stands before it; null for no words. */
export function passageOf(text: RichText, isHeading: boolean): Passage | null {
  const [first, ...others] = text
  if (!first) return null
  if (first.kind !== 'paragraph') return { isHeading, number: null, text }
  const [run, ...runs] = first.runs
  const found = run && NUMBER.exec(run.text)
  if (!run || !found) return { isHeading, number: null, text }
  const rest = run.text.slice(found[0].length)
  const kept = rest === '' ? runs : [{ ...run, text: rest }, ...runs]
  if (kept.length === 0) return null
  const number = (found[1] ?? '').replace(/[.)]$/, '')
  return { isHeading, number, text: [{ kind: 'paragraph', runs: kept }, ...others] }
}
