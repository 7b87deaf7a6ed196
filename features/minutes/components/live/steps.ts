import type { ClauseKind } from '@/db/schema/minutes-text'
import { parseMarkup } from '@/lib/rich-text-markup'
import { CLAUSE_KINDS } from '../../kinds'
import type { CaretAt } from '../../live/prose/editor'
import { readClause } from '../../live/read-text'
import type { Session } from '../../live/session'
import {
  addClause,
  type ClauseFacts,
  clauseIds,
  clausesOf,
  type Language,
  LOCAL,
  placeClause,
  removeClause,
  setFacts,
} from '../../live/shared-text'
import { writeText } from '../../live/write-text'

export type Writing = { clause: string; language: Language; caret: CaretAt }

type Parts = {
  session: Session
  /** Where this window writes from now on; null for nowhere. */
  setWriting: (writing: Writing | null) => void
  say: (what: 'added' | 'removed' | 'moved' | 'matched' | 'notMatched' | 'restored' | 'put') => void
  showKeys: () => void
}

export type ClauseActs = ReturnType<typeof clauseActs>

/** What can be done to clauses, by keys and by buttons alike. */
export function clauseActs({ session, setWriting, say, showKeys }: Parts) {
  const { doc } = session
  const placeOf = (id: string) => clauseIds(doc).indexOf(id)
  const kindOf = (id: string) => clausesOf(doc).get(id)?.get('kind')

  function write(clause: string, language: Language, caret: CaretAt) {
    setWriting({ clause, language, caret })
  }

  /** To the clause so many places further, in the same language; there may be none. */
  function go(id: string, language: Language, by: 1 | -1) {
    const next = clauseIds(doc)[placeOf(id) + by]
    if (next) write(next, language, by === 1 ? 'start' : 'end')
  }

  /** `language`: which text to begin with. Null for the beginning of the record. */
  function addAfter(before: string | null, language: Language = 'en') {
    const id = crypto.randomUUID()
    const kind = before === null || kindOf(before) === 'heading' ? 'discussion' : kindBefore(before)
    addClause(doc, id, before === null ? 0 : placeOf(before) + 1, kind)
    write(id, language, 'start')
    say('added')
  }
  const kindBefore = (id: string): ClauseKind =>
    CLAUSE_KINDS.find((kind) => kind === kindOf(id)) ?? 'discussion'

  function move(id: string, to: 'up' | 'down') {
    const at = placeOf(id) + (to === 'up' ? -1 : 1)
    if (at < 0 || at >= clauseIds(doc).length) return
    placeClause(doc, id, at)
    say('moved')
  }

  function remove(id: string, language: Language | null = null) {
    const before = clauseIds(doc)[placeOf(id) - 1]
    removeClause(doc, id)
    setWriting(before && language ? { clause: before, language, caret: 'end' } : null)
    say('removed')
  }

  function change(id: string, facts: Partial<ClauseFacts>) {
    const clause = clausesOf(doc).get(id)
    if (clause) doc.transact(() => setFacts(clause, facts), LOCAL)
  }

  async function match(id: string) {
    const { en, ru } = readClause(doc, id)
    if (!en || !ru) return say('notMatched')
    say((await session.match(id, { en, ru })) === null ? 'matched' : 'notMatched')
  }

  return {
    write,
    addAfter,
    move,
    match,
    remove: (id: string) => remove(id),
    restore(id: string) {
      placeClause(doc, id, clauseIds(doc).length)
      say('restored')
    },
    /** A draft of the own side becomes the text, and with it the other side's as well. */
    put(id: string, language: Language, draft: string) {
      writeText(doc, id, language, parseMarkup(draft))
      say('put')
    },
    setFacts: change,
    setKind: (id: string, kind: ClauseKind) => change(id, { kind }),
    /** What the keys do while somebody writes in a text. */
    stepsIn: (id: string, language: Language) => ({
      next: () => addAfter(id, language),
      twin: () => write(id, language === 'en' ? 'ru' : 'en', 'end'),
      above: () => go(id, language, -1),
      below: () => go(id, language, 1),
      move: (to: 'up' | 'down') => move(id, to),
      kind: (place: number) => change(id, { kind: CLAUSE_KINDS[place - 1] ?? 'discussion' }),
      match: () => void match(id),
      shortcuts: showKeys,
      removeEmpty() {
        const { en, ru } = readClause(doc, id)
        if (en || ru) return false
        remove(id, language)
        return true
      },
      leave() {
        setWriting(null)
        document.getElementById(`more-${id}`)?.focus()
      },
    }),
  }
}
