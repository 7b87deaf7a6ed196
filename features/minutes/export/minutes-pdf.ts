import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SideRow } from '@/i18n/side-words'
import { setPdf } from '@/lib/typst/set-pdf'
import { type ExportedRecord, pdfData } from './pdf-data'

/** The record as a PDF (PDF/A-2a); the same record makes the same bytes. */
export async function minutesPdf(exported: ExportedRecord, sides: readonly SideRow[]): Promise<Buffer> {
  const home = /*turbopackIgnore: true*/ process.cwd()
  const template = await readFile(join(home, 'features', 'minutes', 'export', 'minutes.typ'), 'utf8')
  return setPdf(template, pdfData(exported, sides))
}
