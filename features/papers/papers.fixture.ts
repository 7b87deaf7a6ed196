import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Viewer } from '@/features/auth/viewer'
import { newId } from '@/lib/ids'
import { simplePdf } from '@/lib/simple-pdf'
import { addPaper } from './mutations/add-paper'
import type { ReceivedFile } from './uploads/receive'
import type { PaperInput } from './validation'

/** For tests: a file as it has arrived, on the disk of this machine. */
export function aReceivedFile(folder: string, content: Buffer = simplePdf([['A paper']])): ReceivedFile {
  const path = join(folder, randomBytes(16).toString('hex'))
  writeFileSync(path, content)
  return {
    path,
    fileName: 'A paper.pdf',
    mediaType: 'application/pdf',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest(),
  }
}

export const aPaperInput = (meetingId: string, changes: Partial<PaperInput> = {}): PaperInput => ({
  ...{ meetingId, formKey: newId(), uploadId: '0'.repeat(32), title: 'Our lowest price' },
  ...{ language: 'en', itemId: null, audience: 'own' },
  ...changes,
})

export async function aPaper(
  viewer: Viewer,
  meetingId: string,
  folder: string,
  changes: Partial<PaperInput> = {},
) {
  const result = await addPaper(viewer, aPaperInput(meetingId, changes), aReceivedFile(folder))
  if (!result.ok) throw new Error(result.code)
  return result.value
}
