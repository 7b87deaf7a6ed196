import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Quality 5 for pages, made while a reader waits; 9 for files, made once per start. */
export type Quality = 5 | 9

export async function compress(body: Buffer, quality: Quality = 5) {
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([
    toBrotli(body, { params: parameters }),
    toGzip(body, { level: quality === 5 ? 6 : 9 }),
  ])
  return { br: own(br), gzip: own(gz) }
}

/** A small result of zlib keeps its whole 16 kB block alive; a copy does not. */
function own(part: Buffer) {
  const copy = Buffer.allocUnsafeSlow(part.length)
  part.copy(copy)
  return copy
}
