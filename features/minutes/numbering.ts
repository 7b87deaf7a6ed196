import type { ClauseContent, ClauseKind } from '@/db/schema/minutes-text'

/**
 * The numbers of clauses of these kinds: headings count 1, 2, 3, what stands under one counts 2.1, 2.2. What stands before
 * the first heading counts 0.1, 0.2.
 */
export function numbersOf(kinds: readonly ClauseKind[]): string[] {
  let heading = 0
  let under = 0
  return kinds.map((kind) => {
    if (kind === 'heading') {
      heading++
      under = 0
      return String(heading)
    }
    under++
    return `${heading}.${under}`
  })
}

/** The item of the agenda under which a clause at a place would stand: that of the heading above it. */
export function itemAbove(clauses: readonly ClauseContent[], at: number): string | null {
  return clauses.slice(0, at).findLast(({ kind }) => kind === 'heading')?.itemId ?? null
}

/** Clauses with their numbers. */
export function numbered(clauses: readonly ClauseContent[]): ClauseContent[] {
  const numbers = numbersOf(clauses.map(({ kind }) => kind))
  return clauses.map((clause, at) => ({ ...clause, number: numbers[at] ?? '' }))
}
