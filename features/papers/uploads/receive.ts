import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Viewer } from '@/features/auth/viewer'
import { oneAtATime } from '@/lib/one-at-a-time'
import { done, type Result, refuse } from '@/lib/result'
import type { Fault } from '../content/fault'
import { cleanFileName } from '../content/file-name'
import { inspect } from '../content/inspect'
import { findUpload, type Upload } from './spool'

/** A file that has arrived whole and is of a kind we take. */
export type ReceivedFile = {
  path: string
  fileName: string
  mediaType: string
  bytes: number
  sha256: Buffer
}

export type Unreceived = Fault | 'no-upload' | 'unfinished'

// A file is held in memory while it is looked at.
const inTurn = oneAtATime()

/** The viewer's own upload, judged by its content. */
export async function receiveUpload(
  viewer: Pick<Viewer, 'id'>,
  uploadId: string,
): Promise<Result<Unreceived, ReceivedFile>> {
  const upload = await findUpload(viewer.id, uploadId)
  if (!upload) return refuse('no-upload')
  if (!upload.isComplete) return refuse('unfinished')
  return inTurn(() => look(upload))
}

async function look({ path, name }: Upload): Promise<Result<Fault, ReceivedFile>> {
  const file = await readFile(path)
  const judged = await inspect(file)
  if (!judged.ok) return judged
  return done({
    path,
    fileName: cleanFileName(name, judged.value.extension),
    mediaType: judged.value.mediaType,
    bytes: file.length,
    sha256: createHash('sha256').update(file).digest(),
  })
}
