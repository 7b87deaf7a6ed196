import type { Capacity } from '../validation/member'
import { plainHead } from './columns'

const WORDS: Record<Capacity, readonly string[]> = {
  head: [
    'head',
    'head of delegation',
    'head of the delegation',
    'глава',
    'глава делегации',
    'سربراہ',
    'سربراہ وفد',
  ],
  member: ['member', 'член', 'член делегации', 'رکن'],
  adviser: ['adviser', 'advisor', 'expert', 'советник', 'эксперт', 'مشیر', 'ماہر'],
  interpreter: ['interpreter', 'translator', 'переводчик', 'مترجم'],
  guest: ['guest', 'invited', 'гость', 'приглашенный', 'приглашенное лицо', 'مہمان'],
}

/** In whichever language it was written; an unknown word is given back, so that it can be named. */
export function capacityIn(text: string): string {
  const plain = plainHead(text.replaceAll('ё', 'е').replaceAll('\u0650', ''))
  return KNOWN.get(plain) ?? text.trim()
}

const KNOWN = new Map<string, string>(
  Object.entries(WORDS).flatMap(([capacity, words]) => words.map((word) => [word, capacity] as const)),
)
