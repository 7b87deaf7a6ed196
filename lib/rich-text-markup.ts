import type { RichBlock, RichRun, RichText } from './rich-text'
import { isSafeLink } from './rich-text'

/*
 * A rich text as a person types it into a plain field: `**bold**`, `*italic*`, `[words](address)`, lines that begin with
 * `- ` or `1. ` are lists. Every other line is a paragraph.
 */

const ITEM = { bullets: /^- +(?=\S)/, numbers: /^\d{1,3}\. +(?=\S)/ } as const

/** Null for nothing but spaces. */
export function parseMarkup(typed: string): RichText | null {
  const lines = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const blocks: RichBlock[] = []
  for (const line of lines) {
    const kind = kindOf(line)
    if (kind === 'paragraph') {
      blocks.push({ kind, runs: runsOf(line) })
      continue
    }
    const runs = runsOf(line.replace(ITEM[kind], ''))
    const last = blocks.at(-1)
    if (last && last.kind === kind) last.items.push(runs)
    else blocks.push({ kind, items: [runs] })
  }
  return blocks.length === 0 ? null : blocks
}

function kindOf(line: string) {
  if (ITEM.bullets.test(line)) return 'bullets'
  return ITEM.numbers.test(line) ? 'numbers' : 'paragraph'
}

const MARK = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^[\]]+)\]\((?<link>[^()\s]+)\)/g

/** What is no mark stays as it was typed: a lone star is a star. */
function runsOf(line: string): RichRun[] {
  const runs: RichRun[] = []
  let from = 0
  for (const match of line.matchAll(MARK)) {
    const run = runOf(match.groups ?? {})
    if (!run) continue
    if (match.index > from) runs.push({ text: line.slice(from, match.index) })
    runs.push(run)
    from = match.index + match[0].length
  }
  if (from < line.length) runs.push({ text: line.slice(from) })
  return runs
}

function runOf({ bold, italic, words, link }: Record<string, string | undefined>): RichRun | null {
  if (bold) return { text: bold, bold: true }
  if (italic) return { text: italic, italic: true }
  return words && link && isSafeLink(link) ? { text: words, link } : null
}

/** The text as it would be typed. Marks that lie over each other are written as the outer one alone. */
export function writeMarkup(text: RichText | null): string {
  return (text ?? []).map(writeBlock).join('\n')
}

function writeBlock(block: RichBlock) {
  if (block.kind === 'paragraph') return block.runs.map(writeRun).join('')
  return block.items
    .map(
      (runs, index) => `${block.kind === 'bullets' ? '-' : `${index + 1}.`} ${runs.map(writeRun).join('')}`,
    )
    .join('\n')
}

function writeRun({ text, bold, italic, link }: RichRun) {
  if (link) return `[${text}](${link})`
  if (bold) return `**${text}**`
  return italic ? `*${text}*` : text
}
