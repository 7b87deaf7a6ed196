import { createHash } from 'node:crypto'
import type { Viewer } from '@/features/auth/viewer'
import type { SideRow } from '@/i18n/side-words'
import { keepPdfHash } from '../mutations/keep-pdf'
import { minutesPdf } from './minutes-pdf'
import type { ExportedRecord } from './pdf-data'

/** The PDF that leaves the portal. Of a signed record its hash is kept, so that this very file can be known again. */
export async function issuePdf(viewer: Viewer, exported: ExportedRecord & { sides: SideRow[] }) {
  const pdf = await minutesPdf(exported, exported.sides)
  if (exported.hash) await keepPdfHash(viewer, exported.hash, createHash('sha256').update(pdf).digest('hex'))
  return pdf
}
