import type { Readable } from 'node:stream'
import type { Range, Storage } from '@/lib/storage/storage'
import { webStream } from '@/lib/storage/web-stream'

type File = { key: string; mediaType: string; bytes: number; fileName: string }

/**
 * Whatever a file turns out to hold, a browser runs nothing of it: it is saved and not opened, of the type we say, and
 * even opened it may do nothing.
 */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'private, no-store',
}

/** The answer to GET or HEAD, whole or the part that is asked for; null when the storage does not have the file. */
export async function fileResponse(request: Request, storage: Storage, file: File): Promise<Response | null> {
  const range = rangeOf(request.headers.get('range'), file.bytes)
  const headers = new Headers({
    ...SAFE,
    'Content-Type': file.mediaType,
    'Content-Disposition': attachment(file.fileName),
    'Accept-Ranges': 'bytes',
  })
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : file.bytes))
  const status = range ? 206 : 200
  if (request.method === 'HEAD')
    return (await storage.exists(file.key)) ? new Response(null, { status, headers }) : null
  const content = await storage.get(file.key, range ?? undefined)
  return content && new Response(webStream(content), { status, headers })
}

/** A picture of a page, drawn by ourselves: shown on our own pages, and as closed as a file otherwise. */
export function pictureResponse(content: Readable) {
  return new Response(webStream(content), { headers: { ...SAFE, 'Content-Type': 'image/webp' } })
}

/** RFC 6266 and RFC 5987: plain letters for old readers, the real name for all others. */
export function attachment(fileName: string) {
  const plain = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const real = encodeURIComponent(fileName).replace(/['()*!]/g, escaped)
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`
}

const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`

/** One part of the file; null for the whole, also where several parts are asked for; `none` where there is no such part. */
export function rangeOf(header: string | null, bytes: number): Range | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  return start <= end ? { start, end } : 'none'
}
