import * as Y from 'yjs'
import type { ClauseContent, ClauseKind } from '@/db/schema/minutes-text'

/*
 * The text that several people write at once, as one Yjs document: `clauses` holds each clause by its id (kind, due day,
 * offices, and a fragment for each language), `order` the ids as they follow each other. A clause that is taken out leaves
 * the order and keeps its words, so that whoever was writing in it can put it back.
 */

export type SharedClause = Y.Map<unknown>
export const LANGUAGES = ['en', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is written of a clause besides its words. */
export type ClauseFacts = Pick<ClauseContent, 'kind' | 'dueOn' | 'offices'>

export const clausesOf = (doc: Y.Doc) => doc.getMap<SharedClause>('clauses')
export const orderOf = (doc: Y.Doc) => doc.getArray<string>('order')

/** The ids of the clauses, each once: one that two people moved at the same time stands where it comes first. */
export function clauseIds(doc: Y.Doc): string[] {
  const clauses = clausesOf(doc)
  return [...new Set(orderOf(doc).toArray())].filter((id) => clauses.has(id))
}

/** Those that were taken out and are still kept. */
export function removedIds(doc: Y.Doc): string[] {
  const standing = new Set(orderOf(doc).toArray())
  return [...clausesOf(doc).keys()].filter((id) => !standing.has(id))
}

export function fragmentOf(clause: SharedClause | undefined, language: Language): Y.XmlFragment | null {
  const fragment = clause?.get(language)
  return fragment instanceof Y.XmlFragment ? fragment : null
}

export function factsOf(clause: SharedClause): { kind: unknown; dueOn: unknown; offices: unknown } {
  return { kind: clause.get('kind'), dueOn: clause.get('dueOn'), offices: clause.get('offices') }
}

/**
 * A new clause at a place of the order, counted from 0, with nothing in its two texts. Whoever takes this back takes it out of
 * the order again: that there is such a clause stays.
 */
export function addClause(doc: Y.Doc, id: string, at: number, kind: ClauseKind) {
  doc.transact(() => setFacts(makeClause(doc, id), { kind, dueOn: null, offices: null }), MADE)
  placeClause(doc, id, at)
}

/** A clause that stands nowhere yet. */
export function makeClause(doc: Y.Doc, id: string): SharedClause {
  const clause: SharedClause = new Y.Map()
  clausesOf(doc).set(id, clause)
  for (const language of LANGUAGES) clause.set(language, new Y.XmlFragment())
  return clause
}

/** Sets what differs, and nothing else: whatever another person sets at the same time stays. */
export function setFacts(clause: SharedClause, facts: Partial<ClauseFacts>) {
  for (const [name, value] of Object.entries(facts))
    if (JSON.stringify(clause.get(name)) !== JSON.stringify(value)) clause.set(name, value)
}

/** Puts a clause at a place among those that stand, counted without itself. */
export function placeClause(doc: Y.Doc, id: string, at: number) {
  doc.transact(() => {
    takeOut(doc, id)
    const order = orderOf(doc)
    const before = clauseIds(doc)[at]
    const place = before === undefined ? order.length : order.toArray().indexOf(before)
    order.insert(place, [id])
  }, LOCAL)
}

export function removeClause(doc: Y.Doc, id: string) {
  doc.transact(() => takeOut(doc, id), LOCAL)
}

function takeOut(doc: Y.Doc, id: string) {
  const order = orderOf(doc)
  for (let at = order.length - 1; at >= 0; at--) if (order.get(at) === id) order.delete(at)
}

/** The origin of changes of the own hand, as distinct from what arrives. */
export const LOCAL = 'local'
/** Of the own hand as well, and nothing that could be taken back. */
const MADE = 'made'
export const ARRIVED = 'arrived'
