import 'server-only'
import { oneAtATime } from '@/lib/one-at-a-time'
import { done, type Result, refuse } from '@/lib/result'
import { askThread, startThread, ThreadEnded } from '@/lib/thread/thread'
import type { ImportedPair } from './passages'
import type { ImportTask } from './worker'

export const DOCUMENT_BYTES = 1024 * 1024
const FILE = { name: 'import-worker', source: 'features/minutes/import/worker.ts' }
const MOST_PAIRS = 1000
const PATIENCE = 10_000
const HEAP_MEGABYTES = 192

export type ReadRefusal =
  | 'no-file'
  | 'too-large'
  | 'no-document'
  | 'unreadable'
  | 'nothing-in-it'
  | 'too-long'

// Whoever brings many documents waits for them alone.
const inTurn = oneAtATime()

/** The pairs of clauses that one or two documents make. What they are is read from their bytes, whatever they are called. */
export async function readDocuments(files: readonly File[]): Promise<Result<ReadRefusal, ImportedPair[]>> {
  const given = files.filter(({ size }) => size > 0)
  if (given.length === 0) return refuse('no-file')
  if (given.some(({ size }) => size > DOCUMENT_BYTES)) return refuse('too-large')
  const task: ImportTask = []
  for (const file of given) {
    const content = new Uint8Array(await file.arrayBuffer())
    const kind = kindOf(content)
    if (!kind) return refuse('no-document')
    task.push({ kind, content })
  }
  const pairs = await inTurn(() => read(task))
  if (!pairs) return refuse('unreadable')
  if (pairs.length === 0) return refuse('nothing-in-it')
  return pairs.length > MOST_PAIRS ? refuse('too-long') : done(pairs)
}

async function read(task: ImportTask): Promise<ImportedPair[] | null> {
  const thread = await startThread(FILE, HEAP_MEGABYTES)
  try {
    const { pairs } = (await askThread(thread, task, PATIENCE)) as { pairs: ImportedPair[] | null }
    return pairs
  } catch (error) {
    if (error instanceof ThreadEnded) return null
    throw error
  } finally {
    await thread.terminate()
  }
}

/** A Word document is a ZIP archive; everything else has to be text in UTF-8. */
function kindOf(content: Uint8Array): 'docx' | 'text' | null {
  if (content[0] === 0x50 && content[1] === 0x4b && content[2] === 3 && content[3] === 4) return 'docx'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return /\p{Cc}/u.test(text.replace(/[\t\r\n\f\uFEFF]/g, '')) ? null : 'text'
  } catch {
    return null
  }
}
