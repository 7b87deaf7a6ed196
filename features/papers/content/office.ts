import { type Entry, entriesOf, unpack } from './archive'
import type { Fault } from './fault'

const TYPES = '[Content_Types].xml'
const ROOT = '_rels/.rels'

/** Parts by which an office file runs something: macros of every age, controls, and packed programs. */
const PROGRAMS =
  /vbaproject|vbadata|(?:^|\/)(?:macrosheets|dialogsheets|activex|customui)\/|\.(?:exe|dll|scr|js|vbs|ps1|bat|cmd|jar|com|msi|hta|lnk)$/i
const MACRO_TYPES = /macroenabled|vbaproject|activex|oleobject/i
/** A template somewhere else is fetched when the file is opened, macros and all. */
const FETCHED = /attachedTemplate|frame"|oleObject"/i

const MOST_BYTES = 400 * 1024 * 1024
const MOST_TIMES = 200
const SMALL = 1024 * 1024
const MOST_PART = 4 * 1024 * 1024
const ENCRYPTED = 1

/** An office file of the new form: the right parts, sound names, nothing that runs, nothing that swells. */
export function faultOfOffice(file: Buffer, main: string): Fault | null {
  const entries = entriesOf(file)
  const names = new Set(entries.map(({ name }) => name))
  if (names.size !== entries.length || !entries.every(hasSoundName)) return 'broken'
  if (!names.has(TYPES) || !names.has(ROOT) || !names.has(main)) return 'broken'
  if (entries.some(({ flags }) => flags & ENCRYPTED)) return 'broken'
  if (swells(entries)) return 'bomb'
  if (entries.some(({ name }) => PROGRAMS.test(name))) return 'macros'
  if (MACRO_TYPES.test(read(file, entries, TYPES))) return 'macros'
  return entries.some((entry) => fetchesProgram(file, entry)) ? 'macros' : null
}

function hasSoundName({ name }: Entry) {
  return !/^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|^[a-z]:|[\p{Cc}\p{Cf}\ufffd]/iu.test(name) && name.length < 260
}

/** Sizes are only said here; nothing is unpacked to find out. What lies about its size meets its end in `unpack`. */
function swells(entries: readonly Entry[]) {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  return total > MOST_BYTES || entries.some(({ size, packed }) => size > SMALL && size > packed * MOST_TIMES)
}

function fetchesProgram(file: Buffer, entry: Entry) {
  if (!entry.name.endsWith('.rels')) return false
  const relations =
    unpack(file, entry, MOST_PART)
      .toString('utf8')
      .match(/<Relationship\b[^>]*>/g) ?? []
  return relations.some((one) => /TargetMode\s*=\s*["']External/i.test(one) && FETCHED.test(one))
}

function read(file: Buffer, entries: readonly Entry[], name: string) {
  const entry = entries.find((one) => one.name === name)
  return entry ? unpack(file, entry, MOST_PART).toString('utf8') : ''
}
