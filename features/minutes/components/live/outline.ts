import type { AbstractType, Doc, YEvent } from 'yjs'
import type { ClauseKind } from '@/db/schema/minutes-text'
import { CLAUSE_KINDS } from '../../kinds'
import { readClause } from '../../live/read-text'
import { clauseIds, clausesOf, orderOf, removedIds } from '../../live/shared-text'
import { createStore } from '../../live/store'
import { numbersOf } from '../../numbering'

export type OutlineLine = { id: string; number: string; kind: ClauseKind }
export type Outline = { lines: readonly OutlineLine[]; removed: readonly string[] }

/** The clauses with their numbers and kinds, and those that were taken out; new whenever one of these changes. */
export function watchOutline(doc: Doc) {
  const outline = createStore(outlineOf(doc))
  const clauses = clausesOf(doc)
  const order = orderOf(doc)
  const renew = () => outline.set(outlineOf(doc))
  const renewForKinds = (events: YEvent<AbstractType<unknown>>[]) => {
    const isOutline = ({ path, changes }: YEvent<AbstractType<unknown>>) =>
      path.length === 0 || (path.length === 1 && changes.keys.has('kind'))
    if (events.some(isOutline)) renew()
  }
  order.observe(renew)
  clauses.observeDeep(renewForKinds)
  return {
    outline,
    end() {
      order.unobserve(renew)
      clauses.unobserveDeep(renewForKinds)
    },
  }
}

function outlineOf(doc: Doc): Outline {
  const clauses = clausesOf(doc)
  const ids = clauseIds(doc)
  const kinds = ids.map((id) => kindOf(clauses.get(id)?.get('kind')))
  const numbers = numbersOf(kinds)
  const lines = ids.map((id, at) => ({ id, number: numbers[at] ?? '', kind: kinds[at] ?? 'discussion' }))
  return { lines, removed: removedIds(doc).filter((id) => hasWords(doc, id)) }
}

/** A clause without words that was taken out is not missed. */
function hasWords(doc: Doc, id: string) {
  const { en, ru } = readClause(doc, id)
  return en !== null || ru !== null
}

const kindOf = (value: unknown): ClauseKind => CLAUSE_KINDS.find((kind) => kind === value) ?? 'discussion'
