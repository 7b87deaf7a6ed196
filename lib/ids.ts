import { randomBytes, randomUUID } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isUuid = (text: string) => UUID.test(text)
export const newId = () => randomUUID()

/** 256 random bits for a cookie or a link; only its SHA-256 is ever stored. */
export const newSecret = () => randomBytes(32).toString('base64url')
