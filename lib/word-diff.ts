import { diffArrays } from 'diff'

export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

/** A word with its apostrophes and hyphens, a run of spaces, or a single sign. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s]/gu

/** What became of a text, word by word: Cyrillic words are compared whole, like Latin ones. */
export function diffWords(before: string, after: string): Part[] {
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(
    ({ added, removed, value }): Part => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  return joinAcrossSpaces(parts)
}

/** Two changed words with nothing but a space between them read as one change. */
function joinAcrossSpaces(parts: readonly Part[]): Part[] {
  const runs: { same: boolean; removed: string; added: string }[] = []
  for (const [index, { kind, text }] of parts.entries()) {
    const isSpaceBetween = kind === 'same' && !text.trim() && index > 0 && index < parts.length - 1
    const last = runs.at(-1)
    if (kind === 'same' && !isSpaceBetween) runs.push({ same: true, removed: text, added: text })
    else {
      const run = last && !last.same ? last : { same: false, removed: '', added: '' }
      if (run !== last) runs.push(run)
      if (kind !== 'added') run.removed += text
      if (kind !== 'removed') run.added += text
    }
  }
  return runs.flatMap(({ same, removed, added }): Part[] => {
    if (same) return [{ kind: 'same', text: removed }]
    const changes: Part[] = [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]
    return changes.filter(({ text }) => text)
  })
}
