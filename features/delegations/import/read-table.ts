import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { bareCell } from '@/lib/inert-csv'

export type TableRow = { line: number; raw: string; cells: string[] }
export type ReadTable = { rows: TableRow[] } | { brokenAt: number }

// With `info` and `raw` the parser gives more than its types say.
const parsed = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)
type Parsed = z.infer<typeof parsed>[number]

/**
 * A pasted or uploaded table, by the lines that a person sees in an editor: a quoted cell may run over several, and
 * the first one counts. `brokenAt`: the line of a quotation mark that is never closed.
 */
export function readTable(text: string): ReadTable {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  try {
    const records = parse(plain, {
      delimiter: delimiterOf(plain),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      raw: true,
    })
    return {
      rows: parsed
        .parse(records)
        .map(rowOf)
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    }
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: openQuoteIn(plain) }
    throw error
  }
}

function rowOf({ record, raw, info }: Parsed): TableRow {
  const own = raw.replace(/^\n+|\n+$/g, '')
  return { line: info.lines - own.split('\n').length + 1, raw: own, cells: record.map(bareCell) }
}

/** A spreadsheet pastes tabs; what it saves depends on its country. The first line decides. */
function delimiterOf(text: string) {
  const head = text.trimStart().split('\n', 1)[0] ?? ''
  const counts = ['\t', ';', ','].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

/** The last line on which a quoted cell begins: from there on everything would be one cell. */
function openQuoteIn(text: string) {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1)
  return Math.max(0, last) + 1
}
