import * as Y from 'yjs'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { UnsoundText } from '../read-text'
import { ARRIVED, clausesOf, orderOf } from '../shared-text'
import { writeClauses } from '../write-text'
import { KEPT_DOCUMENTS } from './kept-documents'
import { strictClause, strictClauses } from './strict'

/** A text is so large at most; a record of 400 clauses takes a tenth of it. */
const MOST_BYTES = 8_000_000
const MOST_CLAUSES = 2000
/** Those that were taken out are kept, and count. */
const MOST_KEPT = 10_000

/** What the worker is asked. Every task brings its document up to date first, or makes it afresh. */
export type Task = { id: string; seq: number; afresh: boolean; missed: Uint8Array[] } & (
  | { do: 'take'; update: Uint8Array }
  | { do: 'write'; clauses: ClauseContent[] }
  | { do: 'read' }
  | { do: 'merge' }
)

/** Documents that were asked for lately; they can be made again from what is stored. */
const documents = new Map<string, Kept>()

/** A document, and at most how many bytes it takes. */
type Kept = { doc: Y.Doc; bytes: number }

/** Does one task. Throws where the document or the update is unsound, and forgets the document then. */
export function work(task: Task) {
  try {
    const kept = documentOf(task)
    const { doc } = kept
    switch (task.do) {
      case 'take':
        return take(kept, task.update)
      case 'write':
        return changesBy(kept, () => writeClauses(doc, task.clauses))
      case 'read':
        return strictClauses(doc)
      case 'merge':
        return Y.encodeStateAsUpdate(doc)
    }
  } catch (error) {
    documents.delete(task.id)
    throw error
  }
}

function documentOf({ id, afresh, missed }: Task): Kept {
  const held = afresh ? undefined : documents.get(id)
  if (!held && !afresh) throw new UnsoundText('the document is not known any more')
  const kept = held ?? { doc: new Y.Doc(), bytes: 0 }
  for (const update of missed) {
    Y.applyUpdate(kept.doc, update, ARRIVED)
    kept.bytes += update.length
  }
  documents.delete(id)
  documents.set(id, kept)
  for (const old of [...documents.keys()].slice(0, -KEPT_DOCUMENTS)) documents.delete(old)
  return kept
}

/**
 * Looks at every clause that the update touches, and at what it leaves behind. False where all of it is in the document
 * already: it came a second time.
 */
function take(kept: Kept, update: Uint8Array): boolean {
  const { doc } = kept
  let isNew = false
  const noteChange = () => {
    isNew = true
  }
  const touched = new Set<string>()
  const note = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [clause] = event.path
      if (clause !== undefined) touched.add(String(clause))
      else for (const id of event.changes.keys.keys()) touched.add(id)
    }
  }
  const clauses = clausesOf(doc)
  const order = orderOf(doc)
  clauses.observeDeep(note)
  doc.on('update', noteChange)
  try {
    Y.applyUpdate(doc, update, ARRIVED)
  } finally {
    clauses.unobserveDeep(note)
    doc.off('update', noteChange)
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new UnsoundText('something before it is missing')
  if ([...doc.share.keys()].some((name) => name !== 'clauses' && name !== 'order'))
    throw new UnsoundText('an unknown part')
  if (clauses.size > MOST_KEPT || order.length > MOST_CLAUSES) throw new UnsoundText('too many clauses')
  if (order.toArray().some((id) => typeof id !== 'string' || !clauses.has(id)))
    throw new UnsoundText('an order of nothing')
  // Clauses are taken out of the order, never away: what was typed in them stays.
  for (const id of touched) strictClause(doc, id)
  if (Y.encodeStateVector(doc).length > 64_000) throw new UnsoundText('too many hands')
  kept.bytes += update.length
  refuseTooLarge(kept)
  return isNew
}

/** Weighs the document only when what was added to it could be too much. */
function refuseTooLarge(kept: Kept) {
  if (kept.bytes <= MOST_BYTES) return
  kept.bytes = Y.encodeStateAsUpdate(kept.doc).length
  if (kept.bytes > MOST_BYTES) throw new UnsoundText('too large')
}

function changesBy(kept: Kept, change: () => void): Uint8Array | null {
  const { doc } = kept
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  doc.on('update', note)
  try {
    change()
  } finally {
    doc.off('update', note)
  }
  const made = updates.length === 0 ? null : Y.mergeUpdates(updates)
  kept.bytes += made?.length ?? 0
  refuseTooLarge(kept)
  return made
}
