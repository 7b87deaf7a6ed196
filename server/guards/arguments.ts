import type { IncomingMessage } from 'node:http'

/**
 * Can these be arguments of an action? What Next cannot read it answers with an error of its own, so it is refused
 * at the door: a form has its root in the part "0"; anything else is a list without references to parts.
 */
export function isReadable({ headers }: Pick<IncomingMessage, 'headers'>, body: Buffer) {
  if (headers['next-action'] === undefined) return true
  if (headers['content-type']?.startsWith('multipart/form-data')) return body.includes('name="0"')
  try {
    const list: unknown = JSON.parse(body.toString())
    return Array.isArray(list) && !/"\$(?!undefined")/.test(body.toString())
  } catch {
    return false
  }
}
