import type { Node } from 'prosemirror-model'
import { updateYFragment } from 'y-prosemirror'
import type * as Y from 'yjs'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { RichBlock, RichRun, RichText } from '@/lib/rich-text'
import { readText } from './read-text'
import { isSameText } from './same-text'
import {
  clauseIds,
  clausesOf,
  fragmentOf,
  LANGUAGES,
  type Language,
  LOCAL,
  makeClause,
  orderOf,
  setFacts,
} from './shared-text'
import { textSchema } from './text-schema'

/**
 * Brings the shared document to a text that came another way: a form, an accepted wording, an earlier revision. It changes
 * only what differs, so that words which somebody types at the same moment find their place.
 */
export function writeClauses(doc: Y.Doc, clauses: readonly ClauseContent[]) {
  doc.transact(() => {
    for (const clause of clauses) writeClause(doc, clause)
    const ids = clauses.map(({ id }) => id)
    if (JSON.stringify(ids) !== JSON.stringify(clauseIds(doc))) writeOrder(orderOf(doc), ids)
  })
}

/** One text of a clause becomes this one, by the hand of this window, which can take it back. */
export function writeText(doc: Y.Doc, id: string, language: Language, text: RichText | null) {
  const fragment = fragmentOf(clausesOf(doc).get(id), language)
  if (fragment) doc.transact(() => bringTo(doc, fragment, text), LOCAL)
}

function writeClause(doc: Y.Doc, { id, kind, dueOn, offices, ...texts }: ClauseContent) {
  const shared = clausesOf(doc).get(id) ?? makeClause(doc, id)
  setFacts(shared, { kind, dueOn, offices })
  for (const language of LANGUAGES) {
    const fragment = fragmentOf(shared, language)
    if (fragment && !isSameText(readText(fragment), texts[language])) bringTo(doc, fragment, texts[language])
  }
}

function bringTo(doc: Y.Doc, fragment: Y.XmlFragment, text: RichText | null) {
  updateYFragment(doc, fragment, nodeOf(text), { mapping: new Map(), isOMark: new Map() })
}

/** Takes out what is not to stand and puts each of the others where it belongs, from the front. */
function writeOrder(order: Y.Array<string>, ids: readonly string[]) {
  const wanted = new Set(ids)
  for (let at = order.length - 1; at >= 0; at--) {
    const id = order.get(at)
    if (!wanted.has(id) || order.toArray().indexOf(id) < at) order.delete(at)
  }
  for (const [at, id] of ids.entries()) {
    if (order.get(at) === id) continue
    const now = order.toArray().indexOf(id)
    if (now >= 0) order.delete(now)
    order.insert(at, [id])
  }
}

/** The text as the editor holds it; what has no words is an empty paragraph. */
export function nodeOf(text: RichText | null): Node {
  const { doc, paragraph } = textSchema.nodes
  const blocks = (text ?? []).map(blockOf)
  return make(doc, blocks.length > 0 ? blocks : [make(paragraph, [])])
}

function blockOf(block: RichBlock): Node {
  const { paragraph, bullet_list, ordered_list, list_item } = textSchema.nodes
  if (block.kind === 'paragraph') return make(paragraph, block.runs.map(wordsOf))
  const items = block.items.map((runs) => make(list_item, [make(paragraph, runs.map(wordsOf))]))
  return make(block.kind === 'bullets' ? bullet_list : ordered_list, items)
}

function wordsOf({ text, bold, italic, link }: RichRun): Node {
  return textSchema.text(text, [
    ...(link ? [textSchema.mark('link', { href: link })] : []),
    ...(italic ? [textSchema.mark('em')] : []),
    ...(bold ? [textSchema.mark('strong')] : []),
  ])
}

function make(type: (typeof textSchema.nodes)[string] | undefined, content: Node[]) {
  if (!type) throw new Error('the schema lacks a node')
  return type.create(null, content)
}
