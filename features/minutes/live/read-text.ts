import * as Y from 'yjs'
import { isSafeLink, type RichBlock, type RichRun, type RichText } from '@/lib/rich-text'
import { clausesOf, factsOf, fragmentOf, type Language } from './shared-text'

/** The shared document holds something that no editor of ours writes. */
export class UnsoundText extends Error {}

export type ReadClause = {
  kind: unknown
  dueOn: unknown
  offices: unknown
  en: RichText | null
  ru: RichText | null
}

/** One clause as it is shown. What no record can hold is for the guard to find: see guard/strict.ts. Throws `UnsoundText`. */
export function readClause(doc: Y.Doc, id: string): ReadClause {
  const clause = clausesOf(doc).get(id)
  if (!(clause instanceof Y.Map)) throw new UnsoundText('no clause')
  const textIn = (language: Language) => {
    const fragment = fragmentOf(clause, language)
    if (!fragment) throw new UnsoundText('a text is missing')
    return readText(fragment)
  }
  return { ...factsOf(clause), en: textIn('en'), ru: textIn('ru') }
}

/** The words of a fragment; null when there are none. Throws `UnsoundText` where it holds what a text cannot hold. */
export function readText(fragment: Y.XmlFragment): RichText | null {
  const blocks = fragment.toArray().flatMap(readBlock)
  return blocks.length === 0 ? null : blocks
}

const LISTS: Record<string, 'bullets' | 'numbers'> = { bullet_list: 'bullets', ordered_list: 'numbers' }

function readBlock(block: unknown): RichBlock[] {
  if (!(block instanceof Y.XmlElement)) throw new UnsoundText('words outside a paragraph')
  if (block.nodeName === 'paragraph') {
    const runs = readRuns(block)
    return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
  }
  const kind = LISTS[block.nodeName]
  if (!kind) throw new UnsoundText('an unknown block')
  const items = block
    .toArray()
    .flatMap(readItem)
    .filter((runs) => runs.length > 0)
  return items.length === 0 ? [] : [{ kind, items }]
}

/** Two people can make two paragraphs of one item; each is an item. */
function readItem(item: unknown): RichRun[][] {
  if (!(item instanceof Y.XmlElement) || item.nodeName !== 'list_item') throw new UnsoundText('no item')
  return item.toArray().map((paragraph) => {
    if (!(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph')
      throw new UnsoundText('an unknown part of an item')
    return readRuns(paragraph)
  })
}

function readRuns(paragraph: Y.XmlElement): RichRun[] {
  const runs: RichRun[] = []
  for (const part of paragraph.toArray()) {
    if (!(part instanceof Y.XmlText)) throw new UnsoundText('an unknown part of a paragraph')
    for (const piece of part.toDelta()) addRun(runs, readRun(piece))
  }
  return trimmed(runs)
}

/** Without the spaces at either end, which nobody sees. */
function trimmed(runs: RichRun[]): RichRun[] {
  const last = runs.length - 1
  const kept = runs.map((run, at) => {
    const text = at === 0 ? run.text.trimStart() : run.text
    return { ...run, text: at === last ? text.trimEnd() : text }
  })
  const lacks = kept.findIndex(({ text }, at) => text === '' && (at === 0 || at === last))
  return lacks < 0 ? kept : trimmed(kept.toSpliced(lacks, 1))
}

function readRun({
  insert,
  attributes = {},
}: {
  insert: unknown
  attributes?: Record<string, unknown>
}): RichRun {
  if (typeof insert !== 'string') throw new UnsoundText('something that is no words')
  const run: RichRun = { text: insert }
  for (const [mark, value] of Object.entries(attributes)) {
    if (mark === 'strong') run.bold = true
    else if (mark === 'em') run.italic = true
    else if (mark === 'link') run.link = readLink(value)
    else throw new UnsoundText('an unknown mark')
  }
  return run
}

function readLink(value: unknown) {
  const href = typeof value === 'object' && value !== null && 'href' in value ? value.href : null
  if (typeof href !== 'string' || !isSafeLink(href)) throw new UnsoundText('an unsafe link')
  return href
}

/** Neighbours that look alike are one run, and letters with their marks are composed, so that equal texts are equal data. */
function addRun(runs: RichRun[], run: RichRun) {
  const last = runs.at(-1)
  const isLike = last && last.bold === run.bold && last.italic === run.italic && last.link === run.link
  if (isLike) last.text = (last.text + run.text).normalize('NFC')
  else runs.push({ ...run, text: run.text.normalize('NFC') })
}
