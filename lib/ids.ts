import { createHash, randomBytes, randomUUID } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isUuid = (text: string) => UUID.test(text)
export const newId = () => randomUUID()

/** Always the same id for the same words; for two acts of one form, each of which must be done once. */
export function derivedId(...words: string[]) {
  const digits = createHash('sha256').update(words.join('\n')).digest('hex')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}

/** 256 random bits for a cookie or a link; only its SHA-256 is ever stored. */
export const newSecret = () => randomBytes(32).toString('base64url')
