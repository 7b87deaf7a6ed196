import { FORMULA } from '@/lib/sound-text'

/**
 * A table as a CSV file (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Urdu and Russian). A cell
 * that a spreadsheet would calculate gets an apostrophe in front, which shows as text and which `bareCell` takes off.
 */
export function inertCsv(rows: readonly (readonly string[])[]) {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** What stood in the cell before it was made inert. */
export function bareCell(text: string) {
  return text.startsWith("'") && wakes(text.slice(1)) ? text.slice(1) : text
}

function cell(text: string) {
  return `"${(wakes(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** An apostrophe before a formula is itself masked, so that taking one off always gives the text back. */
const wakes = (text: string) => FORMULA.test(text.replace(/^[\s']+/, '')) || FORMULA.test(text)
