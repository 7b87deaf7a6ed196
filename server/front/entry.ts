import { createHash } from 'node:crypto'
import type { HeaderPairs } from '../headers'
import { compress, type Encoding, type Quality } from './encode'

/** One encoding of a finished response, with its headers written out, so that a hit has nothing left to compute. */
export type Variant = { body: Buffer; etag: string; head: string[]; notModified: string[] }

export type Entry = Record<Encoding, Variant> & {
  status: number
  size: number
  /** When it was made, in milliseconds; pages speak of "today" too, so they age even when nothing is published. */
  madeAt: number
}

export type Finished = {
  status: number
  type: string
  body: Buffer
  policy: string
  security: HeaderPairs
  /** Only for redirects. */
  location?: string
  madeAt: number
  /** Bytes the key itself takes. */
  keyBytes: number
  /** Pages are asked for again each time (and mostly answered 304); files of a build never change. */
  caching?: string
  quality?: Quality
}

/** Turns a finished body into what the cache keeps: every encoding, strong tags, headers. */
export async function makeEntry(finished: Finished): Promise<Entry> {
  const { body, status, madeAt, keyBytes } = finished
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const identity = variant(finished, body, hash, 'identity')
  const bookkeeping = 2048 + 2 * keyBytes
  if (!isText(finished.type) || body.length < 200)
    return { status, madeAt, identity, br: identity, gzip: identity, size: body.length + bookkeeping }

  const packed = await compress(body, finished.quality)
  return {
    status,
    madeAt,
    identity,
    br: variant(finished, packed.br, hash, 'br'),
    gzip: variant(finished, packed.gzip, hash, 'gzip'),
    size: body.length + packed.br.length + packed.gzip.length + bookkeeping,
  }
}

function variant(finished: Finished, body: Buffer, hash: string, encoding: Encoding): Variant {
  const etag = `"${hash}-${encoding}"`
  const shared = [
    ...['ETag', etag, 'Cache-Control', finished.caching ?? 'no-cache', 'Vary', 'Accept-Encoding'],
    ...['Content-Security-Policy', finished.policy],
    ...finished.security,
  ]
  return {
    body,
    etag,
    notModified: shared,
    head: [
      ...['Content-Type', finished.type, 'Content-Length', String(body.length)],
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ...(finished.location ? ['Location', finished.location] : []),
      ...shared,
    ],
  }
}

export function isText(type: string) {
  return /^text\/|[/+](?:xml|json)\b|javascript/.test(type)
}
