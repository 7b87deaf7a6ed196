import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export const sha256 = (text: string) => createHash('sha256').update(text).digest()

export const hmac = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url')

/** Equal without telling by its time how much of the text was equal. */
export function isSameText(one: string, other: string) {
  return timingSafeEqual(sha256(one), sha256(other))
}
