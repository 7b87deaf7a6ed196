import { expect, test } from 'vitest'
import { faultIn, type Script, tidyText } from './sound-text'

const codeOf = (text: string, script: Script = 'Latin') => faultIn(tidyText(text), script)?.code ?? null

/** Every direction mark, joiner, filler, tag and selector that takes no ink, in the midst of a real name. */
const hidden = [
  ...[
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200E',
    '\u200F',
  ],
  ...[
    '\u061C',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\u2061',
    '\u2062',
    '\u2063',
    '\u2064',
    '\u206A',
    '\u206F',
  ],
  ...['\u00AD', '\u034F', '\u115F', '\u1160', '\u17B4', '\u180E', '\u3164', '\uFFA0', '\uFE0F', '\u{E0041}'],
  ...['\u{E0100}', '\u0000', '\u0007', '\u001B', '\u007F', '\u0085\u0001', '\uE000', '\uFFFF'],
]

test.each(hidden)('a hidden character is refused: %j', (character) => {
  expect(codeOf(`Ahmed${character}Khan`)).toBe('hidden')
  expect(codeOf(`Пё${character}тр`, 'Cyrillic')).toBe('hidden')
})

test.each([
  ['Аhmed', 'Latin', 'mixed'], // its first letter is Cyrillic
  ['Ahmеd Khan', 'Latin', 'mixed'],
  ['Ηelen', 'Latin', 'mixed'], // Greek
  ['Іvаn', 'Cyrillic', 'mixed'],
  ['Сара Smith', 'Latin', 'mixed'], // a whole word that looks Latin
  ['Cepreй Петров', 'Cyrillic', 'mixed'],
  ['Ivan', 'Cyrillic', 'script'],
  ['Иван', 'Latin', 'script'],
  ['Ahmed', 'Arabic', 'script'],
  ['=1+1', 'Latin', 'formula'],
  ['+Ahmed', 'Latin', 'formula'],
  ['-Ahmed', 'Latin', 'formula'],
  ['@Ahmed', 'Latin', 'formula'],
  ['＝Ahmed', 'Latin', 'formula'],
  ['Ahmed <b>', 'Latin', 'odd'],
  ['Ahmed 😀', 'Latin', 'odd'],
  ['A\u0301\u0302\u0303\u0304\u0305hmed', 'Latin', 'odd'],
] as const)('%s in %s letters is refused: %s', (text, script, code) => {
  expect(codeOf(text, script)).toBe(code)
})

test.each([
  ['Co-chair of the Pakistani side', 'Latin'],
  ['José Nuñez-O’Brien, Jr.', 'Latin'],
  ['Zafar-ul-Haq (retd.)', 'Latin'],
  ["D'Souza", 'Latin'],
  ['Член делегации по вопросам энергетики', 'Cyrillic'],
  ['Департамент EPC-контрактов, 2-й отдел', 'Cyrillic'],
  ['Людовик XIV', 'Cyrillic'],
  ['Ёлкина Анна', 'Cyrillic'],
  ['پاکستانی فریق کے رکن برائے توانائی', 'Arabic'],
  ['سربراہِ وفد', 'Arabic'],
  ['مَحمّد علیؓ', 'Arabic'],
  ['می\u200Cخواهم', 'Arabic'],
  ['ذمّے\u200Cدار', 'Arabic'],
  ['مشیر برائے EPC', 'Arabic'],
] as const)('a real text is kept: %s', (text, script) => {
  expect(codeOf(text, script)).toBeNull()
})

test('a non-joiner outside of a word joins nothing and is refused', () => {
  expect(codeOf('علی\u200C', 'Arabic')).toBe('hidden')
  expect(codeOf('علی\u200C احمد', 'Arabic')).toBe('hidden')
})

test('names of many make-ups pass', () => {
  const given = ['Aamir', 'Bilal', 'Fatima', 'Hina', 'Imran', 'Jan', 'Łukasz', 'Mária', 'Noor', 'Yūsuf']
  const family = [
    'Abbasi',
    'Bugti',
    'de la Cruz',
    'Khan-Niazi',
    "O'Neil",
    'van Dyk',
    'Yılmaz',
    'Żak',
    'al-Farsi',
    'Ngô',
  ]
  const all = given.flatMap((one) => family.flatMap((other) => [`${one} ${other}`, `${other}, ${one}`]))
  expect(all).toHaveLength(200)
  expect(all.filter((name) => codeOf(name) !== null)).toEqual([])
})
