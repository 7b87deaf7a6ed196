import { parentPort } from 'node:worker_threads'
import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { pairUp } from './pair'
import { readHtml, readPlain } from './read-html'

/** What the thread is asked: one document with both languages, or one for each. */
export type ImportTask = { kind: 'docx' | 'text'; content: Uint8Array }[]

/** The thread in which documents from outside are opened. */
parentPort?.on('message', async (files: ImportTask) => {
  try {
    const documents = await Promise.all(files.map(read))
    parentPort?.postMessage({ pairs: pairUp(documents) })
  } catch {
    parentPort?.postMessage({ pairs: null })
  }
})
parentPort?.postMessage({ ready: true })

async function read({ kind, content }: ImportTask[number]) {
  if (kind === 'text') return readPlain(new TextDecoder('utf-8', { fatal: true }).decode(content))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(wordsOnly(content)) })
  return readHtml(value)
}

/** The words of a document may take so many bytes when they are unpacked. */
const MOST_BYTES = 30_000_000

/** The archive with nothing in it but its XML, unpacked once under a limit: what it says of its own sizes has to be true. */
function wordsOnly(content: Uint8Array): Uint8Array {
  let bytes = 0
  const entries = unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false
      bytes += originalSize
      if (bytes > MOST_BYTES) throw new Error('too much in it')
      return true
    },
  })
  return zipSync(entries, { level: 0 })
}
