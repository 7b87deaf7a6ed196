import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress } from './encode'

test('both forms carry the same bytes and keep no larger block alive', async () => {
  const body = Buffer.from('The mill in Karachi. '.repeat(200))
  const { br, gzip } = await compress(body)
  expect(brotliDecompressSync(br).equals(body)).toBe(true)
  expect(gunzipSync(gzip).equals(body)).toBe(true)
  expect(br.buffer.byteLength).toBe(br.length)
  expect(gzip.buffer.byteLength).toBe(gzip.length)
})
