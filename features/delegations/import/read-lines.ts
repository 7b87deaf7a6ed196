import type { ListedMember } from '@/db/schema/delegations'
import { headsOf, nameKey } from '../changes'
import {
  type FieldFault,
  LIST_LENGTH,
  MEMBER_FIELDS,
  type Member,
  type MemberField,
  readMember,
  type TypedMember,
} from '../validation/member'
import { capacityIn } from './capacities'
import { fieldOfHead } from './columns'
import { readTable, type TableRow } from './read-table'

export type LineFault =
  | FieldFault
  /** cells: more than there are columns · listed: on the list already · twice: on the line `what` too */
  | { field: null; code: 'cells' | 'listed' | 'twice' | 'second-head' | 'too-many'; what: string }

export type ImportLine = {
  line: number
  raw: string
  typed: TypedMember
  member: Member | null
  faults: LineFault[]
}

export type ImportReport = {
  /** The heads of the columns as they were written. */
  head: string
  missing: MemberField[]
  unknown: string[]
  /** The line of a quotation mark that is never closed; then nothing is read. */
  brokenAt: number | null
  /** More lines than anybody reads through; then none is read. */
  tooLong: boolean
  lines: ImportLine[]
}

const MOST_LINES = 1000

/** What is understood of a table of people, and what is wrong with it, line by line. */
export function readLines(text: string, listed: readonly ListedMember[]): ImportReport {
  const table = readTable(text)
  const nothing = { head: '', missing: [], unknown: [], brokenAt: null, tooLong: false, lines: [] }
  if ('brokenAt' in table) return { ...nothing, brokenAt: table.brokenAt }
  const [head, ...rows] = table.rows
  if (!head) return { ...nothing, missing: [...MEMBER_FIELDS] }
  if (rows.length > MOST_LINES) return { ...nothing, tooLong: true }

  const fields = head.cells.map(fieldOfHead)
  const lines = rows.map((row) => readLine(row, fields))
  return {
    head: head.raw,
    missing: MEMBER_FIELDS.filter((field) => !fields.includes(field)),
    unknown: head.cells.filter((cell, at) => !fields[at] && cell.trim() !== ''),
    brokenAt: null,
    tooLong: false,
    lines: besideOthers(lines, listed),
  }
}

function readLine({ line, raw, cells }: TableRow, fields: readonly (MemberField | null)[]): ImportLine {
  const typed: TypedMember = {}
  for (const [at, field] of fields.entries())
    if (field) typed[field] = field === 'capacity' ? capacityIn(cells[at] ?? '') : (cells[at] ?? '')
  const surplus = cells.slice(fields.length).filter((cell) => cell.trim() !== '')
  const read = readMember(typed)
  const faults: LineFault[] = 'faults' in read ? [...read.faults] : []
  if (surplus.length > 0) faults.unshift({ field: null, code: 'cells', what: surplus[0] ?? '' })
  return { line, raw, typed, member: 'member' in read && faults.length === 0 ? read.member : null, faults }
}

/** Faults that a line has only beside the list and the lines above it. */
function besideOthers(lines: readonly ImportLine[], listed: readonly ListedMember[]): ImportLine[] {
  const onList = new Set(listed.map(nameKey))
  const above = new Map<string, number>()
  let heads = headsOf(listed)
  let room = LIST_LENGTH - listed.length
  return lines.map((line) => {
    if (!line.member) return line
    const key = nameKey(line.member)
    const earlier = above.get(key)
    const fault = (code: 'listed' | 'twice' | 'second-head' | 'too-many', what = ''): ImportLine => ({
      ...line,
      member: null,
      faults: [{ field: null, code, what }],
    })
    if (onList.has(key)) return fault('listed', line.member.name.en ?? '')
    if (earlier !== undefined) return fault('twice', String(earlier))
    if (line.member.capacity === 'head' && heads > 0) return fault('second-head')
    if (room === 0) return fault('too-many', String(LIST_LENGTH))
    above.set(key, line.line)
    room--
    if (line.member.capacity === 'head') heads++
    return line
  })
}

/** What is left to correct: the head of the table and the lines that could not be taken. */
export function leftOver({ head, lines }: ImportReport) {
  const bad = lines.filter(({ member }) => member === null)
  return bad.length === 0 ? '' : [head, ...bad.map(({ raw }) => raw)].join('\n')
}
