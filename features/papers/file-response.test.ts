import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Storage } from '@/lib/storage/storage'
import { attachment, fileResponse, rangeOf } from './file-response'

const content = Buffer.from('0123456789')
/** A storage with one file in it. */
const storage: Storage = {
  put: async () => undefined,
  delete: async () => undefined,
  exists: async (key) => key === 'a',
  get: async (key, range) =>
    key === 'a' ? Readable.from([content.subarray(range?.start, range && range.end + 1)]) : null,
}
const file = { key: 'a', mediaType: 'application/pdf', bytes: 10, fileName: 'Отчёт "1".pdf' }
const ask = (headers = {}, method = 'GET', key = 'a') =>
  fileResponse(new Request('http://localhost/file', { method, headers }), storage, { ...file, key })

test('a file is saved, of our type, and may do nothing', async () => {
  const answer = await ask()
  expect(answer?.status).toBe(200)
  expect(await answer?.text()).toBe('0123456789')
  expect(Object.fromEntries(answer?.headers ?? [])).toEqual({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="_____ _1_.pdf"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    'content-length': '10',
    'content-security-policy': "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  })
})

test('a part of it, for who continues a download', async () => {
  const answer = await ask({ Range: 'bytes=3-5' })
  expect([answer?.status, answer?.headers.get('content-range')]).toEqual([206, 'bytes 3-5/10'])
  expect(answer?.headers.get('content-length')).toBe('3')
  expect(await answer?.text()).toBe('345')
})

test('a part that is not there', async () => {
  const answer = await ask({ Range: 'bytes=10-' })
  expect([answer?.status, answer?.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

test('the head alone, and nothing where the storage has nothing', async () => {
  const answer = await ask({}, 'HEAD')
  expect([answer?.status, await answer?.text()]).toEqual([200, ''])
  expect(await ask({}, 'GET', 'b')).toBeNull()
  expect(await ask({}, 'HEAD', 'b')).toBeNull()
})

test.each([
  [null, null],
  ['bytes=0-', { start: 0, end: 9 }],
  ['bytes=2-3', { start: 2, end: 3 }],
  ['bytes=2-300', { start: 2, end: 9 }],
  ['bytes=-4', { start: 6, end: 9 }],
  ['bytes=-400', { start: 0, end: 9 }],
  ['bytes=-0', 'none'],
  ['bytes=10-12', 'none'],
  ['bytes=5-2', null],
  ['bytes=0-1,4-5', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['items=0-1', null],
])('the range %s of ten bytes is %j', (header, expected) => {
  expect(rangeOf(header, 10)).toEqual(expected)
})

test.each(['a\r\nSet-Cookie: x=1.pdf', 'a"b\\c%41.pdf', "it's (1)*!.pdf", 'رپورٹ.pdf', '😀.png'])(
  'the name %j breaks no header',
  (name) => {
    const header = attachment(name)
    expect(header).toMatch(/^attachment; filename="[^"\\%\r\n]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/)
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name)
  },
)
