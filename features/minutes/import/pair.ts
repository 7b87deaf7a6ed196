import { plainText } from '@/lib/rich-text'
import { type DocumentPart, type ImportedPair, languageOf, type Passage } from './passages'

/**
 * Which paragraph says in Russian what which one says in English. Rows of a table are pairs already; in one document with both
 * languages one follows the other; two documents are laid beside each other.
 */
export function pairUp(documents: readonly DocumentPart[][]): ImportedPair[] {
  const [first = [], second] = documents
  if (!second) return pairsWithin(first)
  const inLanguage = (language: 'en' | 'ru') =>
    documents
      .flatMap((parts) => parts.flatMap(passagesOf))
      .filter((passage) => languageOf(passage) === language)
  return align(inLanguage('en'), inLanguage('ru'))
}

const passagesOf = (part: DocumentPart) => ('alone' in part ? [part.alone] : part.beside)

/** A passage is the partner of the one before it when that one waits for this language and looks alike. */
function pairsWithin(parts: readonly DocumentPart[]): ImportedPair[] {
  const pairs: ImportedPair[] = []
  for (const part of parts) {
    if ('beside' in part) {
      const [en, ru] = (['en', 'ru'] as const).map((language) =>
        part.beside.find((passage) => languageOf(passage) === language),
      )
      pairs.push(pairOf(en ?? null, ru ?? null))
      continue
    }
    const language = languageOf(part.alone)
    const last = pairs.at(-1)
    const isWaiting = last && last[language] === null && (last.kind === 'heading') === part.alone.isHeading
    if (isWaiting) last[language] = part.alone.text
    else pairs.push(language === 'en' ? pairOf(part.alone, null) : pairOf(null, part.alone))
  }
  return pairs
}

function pairOf(en: Passage | null, ru: Passage | null): ImportedPair {
  const isHeading = (en ?? ru)?.isHeading ?? false
  return { kind: isHeading ? 'heading' : 'discussion', en: en?.text ?? null, ru: ru?.text ?? null }
}

/** What it costs to leave a passage without a partner. */
const ALONE = 1.2

/** Russian says the same in about as many letters; numbers and headings say more than lengths do. */
function unlikeness(en: Passage, ru: Passage) {
  const lengths = Math.abs(Math.log((plainText(en.text).length + 10) / (plainText(ru.text).length + 10)))
  const headings = en.isHeading === ru.isHeading ? 0 : 2
  const numbers = en.number === ru.number ? 0 : en.number !== null && ru.number !== null ? 2 : 0.3
  return lengths + headings + numbers
}

/** The cheapest way to lay two texts beside each other, by dynamic programming (Needleman and Wunsch, 1970). */
function align(en: readonly Passage[], ru: readonly Passage[]): ImportedPair[] {
  const width = ru.length + 1
  const cost = new Float64Array((en.length + 1) * width)
  const at = (i: number, j: number) => cost[i * width + j] ?? Number.POSITIVE_INFINITY
  for (let i = en.length; i >= 0; i--) {
    for (let j = ru.length; j >= 0; j--) {
      const [one, other] = [en[i], ru[j]]
      if (!one && !other) continue
      cost[i * width + j] = Math.min(
        one ? ALONE + at(i + 1, j) : Number.POSITIVE_INFINITY,
        other ? ALONE + at(i, j + 1) : Number.POSITIVE_INFINITY,
        one && other ? unlikeness(one, other) + at(i + 1, j + 1) : Number.POSITIVE_INFINITY,
      )
    }
  }
  const pairs: ImportedPair[] = []
  for (let [i, j] = [0, 0]; i < en.length || j < ru.length; ) {
    const [one, other] = [en[i], ru[j]]
    if (one && other && at(i, j) === unlikeness(one, other) + at(i + 1, j + 1)) {
      pairs.push(pairOf(one, other))
      i++
      j++
    } else if (one && at(i, j) === ALONE + at(i + 1, j)) {
      pairs.push(pairOf(one, null))
      i++
    } else {
      pairs.push(pairOf(null, other ?? null))
      j++
    }
  }
  return pairs
}
