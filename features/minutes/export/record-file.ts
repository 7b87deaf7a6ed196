import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

type Named = {
  name: { en: string | null; ru: string | null }
  post: { en: string | null; ru: string | null }
}

/** A signature as it goes out with the record. `proof` is there where anybody can check it (WebAuthn). */
export type FiledSignature = Named & {
  side: string
  at: string
  method: string
  proof: Record<string, string> | null
  /** Of an alternate: who appointed them in writing, when, and for which days. */
  appointment: (Named & { at: string; from: string; until: string }) | null
}

/** What is written into an exported record; docs/record-file.md describes it field by field. */
export type RecordFile = {
  schema: 'jwg-record-file/1'
  /** Everything that is signed, as data. */
  record: object
  /** SHA-256 of the canonical form of `record`, in hexadecimal. */
  hash: string
  signatures: FiledSignature[]
  /** Head of the joint log when the second side signed, in hexadecimal; null while a key is missing. */
  logHead: string | null
  /** SHA-256 of the canonical form of all the rest of the file. */
  digest: string
}

export const hashOf = (value: object) => createHash('sha256').update(canonical(value)).digest('hex')

/** RFC 8785. */
function canonical(value: object) {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('a record is data')
  return text
}

/** The bytes of the file: canonical, so that one record has one file and no byte of it is free. */
export function writeRecordFile(parts: Omit<RecordFile, 'schema' | 'digest'>): string {
  const rest = { schema: 'jwg-record-file/1', ...parts }
  return canonical({ ...rest, digest: hashOf(rest) })
}

/**
 * unreadable: no JSON, or not in the canonical form · schema: no record file · changed: the file is not as it was
 * written · record: the record does not have its hash · keys: fewer than two sides signed
 */
export type RecordFault = 'unreadable' | 'schema' | 'changed' | 'record' | 'keys'

/** Checks an exported record without asking anybody. The answer is the file; its hash is to be compared with the printed one. */
export function checkRecordFile(content: Buffer): RecordFile | { fault: RecordFault } {
  const file = read(content)
  if (!file) return { fault: 'unreadable' }
  if (!isRecordFile(file)) return { fault: 'schema' }
  const { digest, ...rest } = file
  if (hashOf(rest) !== digest) return { fault: 'changed' }
  if (hashOf(file.record) !== file.hash) return { fault: 'record' }
  if (new Set(file.signatures.map(({ side }) => side)).size < 2) return { fault: 'keys' }
  return file
}

function read(content: Buffer): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
    if (typeof value !== 'object' || value === null) return null
    return Buffer.from(canonical(value)).equals(content) ? value : null
  } catch {
    return null
  }
}

function isRecordFile(file: object): file is RecordFile {
  const given: Partial<Record<keyof RecordFile, unknown>> = file
  return (
    given.schema === 'jwg-record-file/1' &&
    typeof given.record === 'object' &&
    given.record !== null &&
    typeof given.hash === 'string' &&
    Array.isArray(given.signatures) &&
    typeof given.digest === 'string'
  )
}
