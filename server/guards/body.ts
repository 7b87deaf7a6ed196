import type { IncomingMessage } from 'node:http'

export type BodyVerdict = 'complete' | 'too-large' | 'broken'

/**
 * Takes the whole body at the door, counted as it streams in, and puts it back for whoever reads it next. So nothing
 * behind the door ever meets an oversized body or waits for a slow one.
 */
export function holdBody(req: IncomingMessage, mostBytes: number, look: (body: Buffer) => void) {
  return new Promise<BodyVerdict>((resolve) => {
    if (Number(req.headers['content-length'] ?? 0) > mostBytes) return resolve('too-large')
    const parts: Buffer[] = []
    let size = 0

    const onClose = () => resolve('broken')
    req.once('close', onClose)
    // Node hands every piece to `push`; standing there leaves the stream untouched for its reader.
    const push = req.push.bind(req)
    req.push = (part: unknown) => {
      if (Buffer.isBuffer(part)) {
        size += part.length
        if (size > mostBytes) resolve('too-large')
        else parts.push(part)
        return size <= mostBytes
      }
      if (part !== null) return true
      req.push = push
      req.off('close', onClose)
      const body = Buffer.concat(parts)
      look(body)
      if (body.length > 0) push(body)
      push(null)
      resolve('complete')
      return true
    }
  })
}
