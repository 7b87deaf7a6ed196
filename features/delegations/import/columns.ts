import type { Language, MemberField } from '../validation/member'

/** What the head of a column may say, whatever the case, the brackets and the order of the words. */
const SUBJECTS: [subject: 'name' | 'post' | 'capacity', own: Language, words: RegExp][] = [
  ['capacity', 'en', /\b(?:capacity|role)\b/],
  ['capacity', 'ru', /(?:^| )(?:качество|статус|роль)(?: |$)/],
  ['capacity', 'ur', /(?:^| )(?:حیثیت|کردار)(?: |$)/],
  ['post', 'en', /\b(?:post|position|title)\b/],
  ['post', 'ru', /(?:^| )должность(?: |$)/],
  ['post', 'ur', /(?:^| )(?:عہدہ|منصب)(?: |$)/],
  ['name', 'en', /\bname\b/],
  ['name', 'ru', /(?:^| )(?:имя|фио|ф и о|фамилия)(?: |$)/],
  ['name', 'ur', /(?:^| )نام(?: |$)/],
]

const LANGUAGE_WORDS: [Language, RegExp][] = [
  ['en', /(?:^| )(?:en|eng|english|англ|английский|по английски|latin|лат|латинскими|انگریزی|لاطینی)(?: |$)/],
  ['ru', /(?:^| )(?:ru|rus|russian|рус|русский|русскими|по русски|cyrillic|روسی)(?: |$)/],
  ['ur', /(?:^| )(?:ur|urd|urdu|урду|اردو)(?: |$)/],
]

/**
 * The field that a column holds, by its head; null where no word of it is known. A head that names no language means
 * the one it is written in.
 */
export function fieldOfHead(head: string): MemberField | null {
  const plain = plainHead(head)
  const [subject, own] = SUBJECTS.find(([, , words]) => words.test(plain)) ?? []
  if (!subject || !own) return null
  if (subject === 'capacity') return 'capacity'
  const language = LANGUAGE_WORDS.find(([, words]) => words.test(plain))?.[0] ?? own
  return `${subject}.${language}`
}

export function plainHead(head: string) {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim()
}
