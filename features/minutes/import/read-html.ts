import { Parser } from 'htmlparser2'
import { isSafeLink, plainText, type RichBlock, type RichRun, type RichText, UNSOUND } from '@/lib/rich-text'
import { type DocumentPart, type Passage, passageOf } from './passages'

const EACH_UNSOUND = new RegExp(UNSOUND, 'gu')
const HEADING = /^h[1-6]$/
/** A short paragraph that is bold from end to end is a heading that somebody made by hand. */
const LONGEST_HEADING = 160

type Look = { bold: number; italic: number; link: string[] }

/** What a document says, from the plain HTML into which it was turned. Pictures and everything else without words are left. */
export function readHtml(html: string): DocumentPart[] {
  const parts: DocumentPart[] = []
  let cells: Passage[][] = []
  let inTable = 0
  let runs: RichRun[] = []
  let items: RichRun[][] = []
  let listDepth = 0
  const look: Look = { bold: 0, italic: 0, link: [] }

  function endBlock(isHeading: boolean) {
    const words = tidied(runs)
    runs = []
    if (words.length === 0) return
    const text: RichText = [{ kind: 'paragraph', runs: words }]
    const passage = passageOf(text, isHeading || isBoldHeading(words))
    if (passage) keep(passage)
  }

  function endList(kind: 'bullets' | 'numbers') {
    const block: RichBlock = { kind, items }
    items = []
    if (block.items.length === 0) return
    const before = lastPassage()
    // A list belongs to the words that introduce it.
    if (before && !before.isHeading) before.text.push(block)
    else keep({ isHeading: false, number: null, text: [block] })
  }

  function keep(passage: Passage) {
    if (inTable > 0) cells.at(-1)?.push(passage)
    else parts.push({ alone: passage })
  }

  function lastPassage(): Passage | undefined {
    if (inTable > 0) return cells.at(-1)?.at(-1)
    const last = parts.at(-1)
    return last && 'alone' in last ? last.alone : undefined
  }

  /** A row says one thing in two languages; a row of one column is a paragraph like any other. */
  function endRow() {
    // A column of numbers says nothing that the portal does not number by itself.
    const filled = cells.map(joined).filter(({ text }) => /\p{L}/u.test(plainText(text)))
    cells = []
    if (filled.length === 1 && filled[0]) parts.push({ alone: filled[0] })
    else if (filled.length > 1) parts.push({ beside: filled })
  }

  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (name === 'strong' || name === 'b') look.bold++
      else if (name === 'em' || name === 'i') look.italic++
      else if (name === 'a') look.link.push(href)
      else if (name === 'br') runs.push({ text: ' ' })
      else if (name === 'ul' || name === 'ol') listDepth++
      else if (name === 'table') inTable++
      else if ((name === 'td' || name === 'th') && inTable === 1) cells.push([])
    },
    ontext(text) {
      const words = text.replace(/\s+/g, ' ').replace(EACH_UNSOUND, '').normalize('NFC')
      if (words === '') return
      const link = look.link.at(-1)
      runs.push({
        text: words,
        ...(look.bold > 0 ? { bold: true } : {}),
        ...(look.italic > 0 ? { italic: true } : {}),
        ...(link && isSafeLink(link) ? { link } : {}),
      })
    },
    onclosetag(name) {
      if (name === 'strong' || name === 'b') look.bold--
      else if (name === 'em' || name === 'i') look.italic--
      else if (name === 'a') look.link.pop()
      else if (name === 'li') {
        const words = tidied(runs)
        runs = []
        if (words.length > 0) items.push(words)
      } else if (name === 'ul' || name === 'ol') {
        if (--listDepth === 0) endList(name === 'ul' ? 'bullets' : 'numbers')
      } else if (listDepth === 0 && (name === 'p' || HEADING.test(name))) endBlock(HEADING.test(name))
      else if ((name === 'td' || name === 'th') && listDepth === 0) endBlock(false)
      else if (name === 'tr' && inTable === 1) endRow()
      else if (name === 'table') inTable--
    },
  })
  parser.end(html)
  return parts
}

/** Neighbours that look alike become one run; the ends lose their spaces. */
function tidied(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.link === run.link)
      last.text = (last.text + run.text).replace(/ {2,}/g, ' ').normalize('NFC')
    else joined.push({ ...run })
  }
  const [first] = joined
  const last = joined.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return joined.filter(({ text }) => text !== '')
}

function isBoldHeading(runs: readonly RichRun[]) {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  return length <= LONGEST_HEADING && runs.every(({ bold, text }) => bold || text.trim() === '')
}

/** Everything in one cell is one passage: a heading only where it is nothing else. */
function joined([first, ...others]: Passage[]): Passage {
  if (!first) return { isHeading: false, number: null, text: [] }
  if (others.length === 0) return first
  return { ...first, isHeading: false, text: [first, ...others].flatMap(({ text }) => text) }
}

/** Plain words as a document: lines are paragraphs, a tab divides two columns. */
export function readPlain(words: string): DocumentPart[] {
  return words.split(/\r\n?|\n/).flatMap((line): DocumentPart[] => {
    const cells = line.split('\t').flatMap((cell) => passageOfWords(cell) ?? [])
    const [first, second] = cells
    if (!first) return []
    return second ? [{ beside: cells }] : [{ alone: first }]
  })
}

function passageOfWords(words: string) {
  const text = words.replace(/\s+/g, ' ').replace(EACH_UNSOUND, '').normalize('NFC').trim()
  if (text === '') return null
  const isHeading =
    plainText([{ kind: 'paragraph', runs: [{ text }] }]).length <= LONGEST_HEADING &&
    /^\d{1,3}[.)]\s+\S/.test(text) &&
    !/[.;:]$/.test(text)
  return passageOf([{ kind: 'paragraph', runs: [{ text }] }], isHeading)
}
