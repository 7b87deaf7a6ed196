import type { IncomingMessage } from 'node:http'

/**
 * Lets a body stream on to its reader and ends the connection when more comes than may. False when its own length
 * already says so. What has arrived before the end is not lost: an upload continues from there.
 */
export function limitBody(req: IncomingMessage, mostBytes: number) {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return false
  let size = 0
  const push = req.push.bind(req)
  req.push = (part: unknown) => {
    if (Buffer.isBuffer(part)) size += part.length
    if (size <= mostBytes) return push(part)
    req.destroy()
    return false
  }
  return true
}
