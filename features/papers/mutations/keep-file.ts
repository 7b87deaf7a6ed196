import 'server-only'
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Result } from '@/lib/result'
import { storage } from '@/lib/storage/current'
import type { ReceivedFile } from '../uploads/receive'

/** `isNew` is false where a form was sent twice and the first one's row was found. */
export type Saved = { paperId: string; versionId: string; audience: string; isNew: boolean }

/**
 * Puts the bytes into the storage under a random key and then does `work`, which writes the row that names them. When
 * no row came of it, the bytes go again.
 */
export async function keepFile<Code extends string>(
  file: ReceivedFile,
  work: (fileKey: string) => Promise<Result<Code, Saved>>,
): Promise<Result<Code, Saved>> {
  const fileKey = `papers/${randomBytes(24).toString('hex')}`
  await storage().put(fileKey, createReadStream(file.path), file.bytes)
  let isNamed = false
  try {
    const result = await work(fileKey)
    isNamed = result.ok && result.value.isNew
    return result
  } finally {
    if (!isNamed) await storage().delete(fileKey)
  }
}
