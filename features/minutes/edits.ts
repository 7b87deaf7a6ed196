import canonicalize from 'canonicalize'
import type { ClauseContent, ClauseKind, MinutesContent } from '@/db/schema/minutes-text'
import type { RichText } from '@/lib/rich-text'
import { itemAbove, numbered } from './numbering'

type Written = {
  kind: ClauseKind
  en: RichText | null
  ru: RichText | null
  dueOn: string | null
  /** Left out where they stay as they are. */
  offices?: ClauseContent['offices']
}

export type ClauseEdit =
  | { edit: 'write'; clause: string; written: Written }
  /** After another clause, or first. The id is made with the form, so that a second press adds no second clause. */
  | { edit: 'add'; clause: string; after: string | null; written: Written }
  | { edit: 'remove'; clause: string }
  | { edit: 'move'; clause: string; to: 'up' | 'down' }
  | { edit: 'declare'; authenticText: MinutesContent['authenticText'] }

/** Also everything as it was in an earlier revision: only whoever saw the newest text may put another one in its place. */
export type Edit = ClauseEdit | { edit: 'restore'; revision: number }

/**
 * The content after one edit; the same content where the edit was made before, null where it does not fit any more.
 * `base` is what the writer had before the eyes: an edit that others made elsewhere in the text stays.
 */
export function edited(
  content: MinutesContent,
  base: MinutesContent,
  edit: ClauseEdit,
): MinutesContent | null {
  if (edit.edit === 'declare') return { ...content, authenticText: edit.authenticText }
  const { clauses } = content
  const at = clauses.findIndex(({ id }) => id === edit.clause)
  const found = clauses[at]
  if (edit.edit === 'add') {
    if (found) return content
    const after = edit.after === null ? -1 : clauses.findIndex(({ id }) => id === edit.after)
    if (edit.after !== null && after === -1) return null
    const itemId = itemAbove(clauses, after + 1)
    const added = { id: edit.clause, number: '', itemId, offices: null, ...given(edit.written) }
    return withClauses(content, clauses.toSpliced(after + 1, 0, added))
  }
  const before = base.clauses.find(({ id }) => id === edit.clause)
  if (!found || !before) return edit.edit === 'remove' && before ? content : null
  switch (edit.edit) {
    case 'write':
      if (!isSame(found, before)) return isSame(found, { ...found, ...given(edit.written) }) ? content : null
      return withClauses(content, clauses.with(at, { ...found, ...given(edit.written) }))
    case 'remove':
      return isSame(found, before) ? withClauses(content, clauses.toSpliced(at, 1)) : null
    case 'move': {
      const to = at + (edit.to === 'up' ? -1 : 1)
      if (to < 0 || to >= clauses.length) return content
      return withClauses(content, clauses.toSpliced(at, 1).toSpliced(to, 0, found))
    }
  }
}

/** An earlier text in the place of the newest; null where the newest is not the one that was read. */
export function restored(content: MinutesContent, base: MinutesContent, earlier: MinutesContent) {
  if (canonicalize(content) !== canonicalize(base)) return null
  return canonicalize(content) === canonicalize(earlier) ? content : earlier
}

function withClauses(content: MinutesContent, clauses: ClauseContent[]): MinutesContent {
  return { ...content, clauses: numbered(clauses) }
}

function given({ offices, ...written }: Written) {
  return offices === undefined ? written : { ...written, offices }
}

/** Numbers follow from the place and say nothing of the words. */
function isSame(one: ClauseContent, other: ClauseContent) {
  // The database gives the names of an object back in another order.
  const words = ({ kind, en, ru, dueOn, offices }: ClauseContent) =>
    canonicalize([kind, en, ru, dueOn, offices])
  return words(one) === words(other)
}
