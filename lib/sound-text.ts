export type Script = 'Latin' | 'Cyrillic' | 'Arabic'

/**
 * hidden: a character that nobody sees, or that turns the direction · odd: a character that no name has · mixed: a
 * word in two scripts, or one that only looks like the script of its field · script: no letter of that script at all
 * · formula: a spreadsheet would calculate it
 */
export type TextFault = { code: 'hidden' | 'odd' | 'mixed' | 'script' | 'formula'; what: string }

/** One spelling for one text: composed letters, single spaces. Written by a person, read by many. */
export function tidyText(text: string) {
  // Not \s, which holds a character that nobody sees.
  return text
    .normalize('NFC')
    .replace(/[\p{Zs}\t\r\n]+/gu, ' ')
    .replace(/^ | $/g, '')
}

/** What keeps a tidy text from being a name or a post that is what it looks like; null when nothing does. */
export function faultIn(text: string, script: Script): TextFault | null {
  const hidden = hiddenIn(text)
  if (hidden) return { code: 'hidden', what: codePoint(hidden) }
  if (FORMULA.test(text)) return { code: 'formula', what: text.slice(0, 1) }
  const odd = ODD.exec(text)?.[0]
  if (odd) return { code: 'odd', what: odd }
  const mixed = wordsOf(text).find((word) => isMixed(word, script))
  if (mixed) return { code: 'mixed', what: mixed }
  return LETTER_OF[script].test(text) ? null : { code: 'script', what: text }
}

/** Also the wide forms, which some spreadsheets read as the narrow ones. */
export const FORMULA = /^[=+\-@＝＋－＠\t\r]/

const LETTER_OF: Record<Script, RegExp> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
}
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic'] as const

/** Letters, their marks (no more than three on one letter), digits and the signs that posts and names are written with. */
const ODD = /[^\p{L}\p{M}\p{Nd} .,:;'’ʼ‘"“”„«»()/&№–—‑\-،؛۔٬\u200C]|\p{M}{4,}|\p{Lm}{2,}/u

/** Controls, directions, fillers and everything else that takes no ink. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Urdu needs the zero-width non-joiner, but only between two of its letters. */
const REAL_NON_JOINER = /(?<=\p{Script=Arabic}\p{M}*)\u200C(?=\p{Script=Arabic})/gu

function hiddenIn(text: string) {
  return text.replace(REAL_NON_JOINER, '').match(HIDDEN)?.[0]
}

function wordsOf(text: string) {
  return text.match(/[\p{L}\p{M}\p{Nd}'’ʼ\u200C]+/gu) ?? []
}

function isMixed(word: string, own: Script) {
  const letters = word.match(/\p{L}/gu) ?? []
  const scripts = new Set(letters.map(scriptOf))
  if (scripts.size > 1 || scripts.has('another')) return true
  const [script] = scripts
  if (script === own || ABBREVIATION.test(word)) return false
  const alike = own === 'Latin' && script === 'Cyrillic' ? LIKE_LATIN : LIKE_CYRILLIC
  return own !== 'Arabic' && letters.length > 0 && letters.every((letter) => alike.includes(letter))
}

function scriptOf(letter: string) {
  // Marks above and below belong to whichever script they stand with, modifier letters to all.
  return SCRIPTS.find((script) => LETTER_OF[script].test(letter)) ?? 'another'
}

/** `XIV` and `EPC` stand in every language as they are. */
const ABBREVIATION = /^[A-Z]{1,6}$/

/** Letters of Russian that look like Latin ones, and the other way round. */
const LIKE_LATIN = 'асеорхуіјѕһԁԛԝАВЕКМНОРСТУХІЈЅӀ'
const LIKE_CYRILLIC = 'aceopxyijshABCEHIJKMOPSTXY'

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
