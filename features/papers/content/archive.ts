import { inflateRawSync } from 'node:zlib'

export type Entry = { name: string; method: number; flags: number; packed: number; size: number; at: number }

const [ENTRY, LISTED, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const END_BYTES = 22
const MOST_ENTRIES = 5000

/** The archive does not hold together: cut off, two lists, or lists that say other things than the entries. */
export class BrokenArchive extends RangeError {}

/**
 * The entries of a ZIP archive by its list, which must stand at the very end and agree with what stands before each
 * entry. The first entry is the first byte, and none reaches into another one.
 */
export function entriesOf(file: Buffer): Entry[] {
  const end = file.length - END_BYTES
  if (end < 0 || file.readUInt32LE(end) !== END || file.readUInt32LE(0) !== ENTRY) throw new BrokenArchive()
  const count = file.readUInt16LE(end + 10)
  const list = file.readUInt32LE(end + 16)
  if (count === 0 || count > MOST_ENTRIES || list + file.readUInt32LE(end + 12) !== end)
    throw new BrokenArchive()

  const entries: Entry[] = []
  let at = list
  for (let n = 0; n < count; n++) {
    if (file.readUInt32LE(at) !== LISTED) throw new BrokenArchive()
    const [name, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place))
    entries.push({
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
      name: file.toString('utf8', at + 46, at + 46 + (name ?? 0)),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  if (at !== end) throw new BrokenArchive()
  expectInARow(file, entries, list)
  return entries
}

/** The bytes of one entry, as long as they are no more than it said and than `most`. */
export function unpack(file: Buffer, entry: Entry, most: number): Buffer {
  const packed = file.subarray(contentAt(file, entry), contentAt(file, entry) + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8 || entry.size > most) throw new BrokenArchive()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch {
    throw new BrokenArchive()
  }
}

function expectInARow(file: Buffer, entries: readonly Entry[], list: number) {
  let free = 0
  for (const entry of entries.toSorted((one, other) => one.at - other.at)) {
    if (entry.at < free || file.readUInt32LE(entry.at) !== ENTRY) throw new BrokenArchive()
    const length = file.readUInt16LE(entry.at + 26)
    if (file.toString('utf8', entry.at + 30, entry.at + 30 + length) !== entry.name) throw new BrokenArchive()
    free = contentAt(file, entry) + entry.packed
    if (free > list) throw new BrokenArchive()
  }
}

function contentAt(file: Buffer, { at }: Entry) {
  return at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
}
