/*
 * The formatting that minutes need and nothing else: bold, italic, links, lists. A text is data of this form, never
 * markup, so there is nothing in it that a page, a letter or a PDF could run.
 */

export const RICH_TEXT_LENGTH = 20_000

/** Control characters, lone halves of characters, and controls of direction (assurance.md S24); a line feed is none of them. */
export const UNSOUND = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/** Where a link may lead: never to a script, a file or a bare name. */
export const isSafeLink = (href: string) =>
  href.length <= 2000 && /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s"<>\\]*$/.test(href) && URL.canParse(href)

export type RichRun = {
  text: string
  bold?: true | undefined
  italic?: true | undefined
  link?: string | undefined
}
export type RichBlock =
  | { kind: 'paragraph'; runs: RichRun[] }
  | { kind: 'bullets' | 'numbers'; items: RichRun[][] }
export type RichText = RichBlock[]

/** Plain words as a text of one paragraph a line; null when there are none. */
export function richTextOf(plain: string): RichText | null {
  const lines = plain
    .normalize('NFC')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (lines.length === 0) return null
  return lines.map((text) => ({ kind: 'paragraph', runs: [{ text }] }))
}

/** The words alone: a line for each paragraph and each item of a list. */
export function plainText(text: RichText | null): string {
  return (text ?? []).flatMap(linesOf).join('\n')
}

function linesOf(block: RichBlock) {
  const lines = block.kind === 'paragraph' ? [block.runs] : block.items
  return lines.map((runs) => runs.map(({ text }) => text).join(''))
}
