import type { Fault } from './fault'
import { beginsAsAnother, endsAsArchive } from './mixed'

/** Readers look for the end mark within this many bytes of the end. */
const TAIL = 1024

/** A PDF that begins at its first byte, has its end, and is nothing else besides. */
export function faultOfPdf(file: Buffer): Fault | null {
  if (!/^%PDF-[12]\.\d/.test(file.subarray(0, 8).toString('latin1'))) return 'broken'
  const tail = file.subarray(-TAIL).toString('latin1')
  const end = tail.lastIndexOf('%%EOF')
  if (end < 0 || !file.includes('startxref')) return endsAsArchive(file) ? 'mixed' : 'broken'
  if (endsAsArchive(file) || beginsAsAnother(file, false)) return 'mixed'
  return null
}
