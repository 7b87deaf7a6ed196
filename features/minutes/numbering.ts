import type { ClauseContent } from '@/db/schema/minutes-text'

/**
 * Clauses with their numbers: headings count 1, 2, 3, what stands under one counts 2.1, 2.2. What stands before the first
 * heading counts 0.1, 0.2.
 */
export function numbered(clauses: readonly ClauseContent[]): ClauseContent[] {
  let heading = 0
  let under = 0
  return clauses.map((clause) => {
    if (clause.kind === 'heading') {
      heading++
      under = 0
      return { ...clause, number: String(heading) }
    }
    under++
    return { ...clause, number: `${heading}.${under}` }
  })
}
