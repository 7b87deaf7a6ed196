import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'

/** Writes down which file was made of a signed record, so that it is known again (`/verify`). Hashes in hexadecimal. */
export async function keepPdfHash(viewer: Viewer, record: string, file: string) {
  await withViewer(viewer, (tx) =>
    tx.execute(sql`select app.keep_pdf_hash(decode(${record}, 'hex'), decode(${file}, 'hex'))`),
  )
}
