import type { ClauseContent, MinutesContent } from '@/db/schema/minutes-text'
import { plainText } from '@/lib/rich-text'
import { diffWords, type Part } from '@/lib/word-diff'

export type ClauseChange = {
  id: string
  /** Its number in the later text, or in the earlier one where it was taken out. */
  number: string
  what: 'added' | 'removed' | 'changed'
  parts: Part[]
  /** The kind it has now, where it had another one. */
  kind: ClauseContent['kind'] | null
}

/** What became of the clauses from one text to another, in one language, in the order of the later text. */
export function compareTexts(
  before: MinutesContent,
  after: MinutesContent,
  language: 'en' | 'ru',
): ClauseChange[] {
  const earlier = new Map(before.clauses.map((clause) => [clause.id, clause]))
  const later = new Set(after.clauses.map(({ id }) => id))
  const wordsOf = (clause: ClauseContent | undefined) => plainText(clause?.[language] ?? null)
  const kept = after.clauses.flatMap((clause): ClauseChange[] => {
    const was = earlier.get(clause.id)
    const parts = diffWords(wordsOf(was), wordsOf(clause))
    const kind = was && was.kind !== clause.kind ? clause.kind : null
    if (was && kind === null && parts.every((part) => part.kind === 'same')) return []
    return [{ id: clause.id, number: clause.number, what: was ? 'changed' : 'added', parts, kind }]
  })
  const removed = before.clauses
    .filter(({ id }) => !later.has(id))
    .map((clause): ClauseChange => {
      const parts = diffWords(wordsOf(clause), '')
      return { id: clause.id, number: clause.number, what: 'removed', parts, kind: null }
    })
  return [...kept, ...removed]
}
