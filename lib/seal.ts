import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/*
 * For the few secrets that the portal must be able to read again: AES-256-GCM under a key drawn from AUTH_SECRET, so that
 * whoever gets hold of the database alone cannot read them. A box is nonce (12 bytes), tag (16), then the sealed bytes.
 */
const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'portal seal', 32))

export function seal(secret: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Throws where the box was sealed under another secret, or changed. */
export function unseal(secret: string, box: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), box.subarray(0, 12))
  decipher.setAuthTag(box.subarray(12, 28))
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]).toString('utf8')
}
