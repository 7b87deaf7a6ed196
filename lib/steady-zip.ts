import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The first moment that a ZIP archive can hold: what is packed says nothing of when it was packed. */
const NO_DATE = new Date(1980, 0, 1)

/**
 * The same archive in steady form: entries in the order of their names, no dates, and `replaced` entries in place of theirs, so
 * that the same content makes the same bytes.
 */
export function steadyZip(archive: Uint8Array, replaced: Record<string, string> = {}): Buffer {
  const entries = { ...unzipSync(archive) }
  for (const [name, text] of Object.entries(replaced)) if (entries[name]) entries[name] = strToU8(text)
  const packed: Zippable = Object.fromEntries(
    Object.keys(entries)
      .sort()
      .map((name) => [name, [entries[name] ?? new Uint8Array(), { mtime: NO_DATE }]]),
  )
  return Buffer.from(zipSync(packed, { level: 9 }))
}
