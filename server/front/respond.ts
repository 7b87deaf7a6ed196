import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './accept'
import type { Entry } from './entry'

/** Sends what is kept: 304 when the client has it already. A Range is answered with the whole, as the standard allows. */
export function respond(req: IncomingMessage, res: ServerResponse, entry: Entry) {
  const { headers } = req
  const variant = entry[encodingFor(headers['accept-encoding'])]
  const held = headers['if-none-match']
  if (held !== undefined && entry.status === 200 && holds(held, variant.etag)) {
    res.writeHead(304, variant.notModified)
    res.end()
    return
  }
  res.writeHead(entry.status, variant.head)
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

function holds(header: string, etag: string) {
  if (header === etag || header === '*') return true
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
