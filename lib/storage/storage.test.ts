import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskStorage } from './disk'
import { s3Storage } from './s3'
import { openStorage, wrongWithStorage } from './settings'
import type { Storage } from './storage'

const folder = mkdtempSync(join(tmpdir(), 'portal-storage-'))
const s3 = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: join(folder, 's3'),
  configureBuckets: [{ name: 'papers', configs: [] }],
})
let port = 0

beforeAll(async () => {
  port = (await s3.run()).port
})
afterAll(async () => {
  await s3.close()
  rmSync(folder, { recursive: true })
})

const bucket = (changes = {}) =>
  s3Storage({
    ...{ url: `http://127.0.0.1:${port}`, bucket: 'papers', key: 'S3RVER', secret: 'S3RVER' },
    ...{ region: 'us-east-1', ...changes },
  })

/** What every storage promises, whatever lies behind it. */
describe.each<[string, () => Storage]>([
  ['a folder', () => diskStorage(join(folder, 'disk'))],
  ['a bucket', () => bucket()],
])('%s', (_name, open) => {
  const put = (key: string, bytes: Buffer) => open().put(key, Readable.from([bytes]), bytes.length)
  const newKey = () => `papers/${randomUUID()}`

  test('gives back what was put in, whole and in parts', async () => {
    const [key, bytes] = [newKey(), randomBytes(300_000)]
    await put(key, bytes)
    expect(await open().exists(key)).toBe(true)
    expect((await whole(await open().get(key))).equals(bytes)).toBe(true)
    const part = await whole(await open().get(key, { start: 100, end: 199_999 }))
    expect(part.equals(bytes.subarray(100, 200_000))).toBe(true)
    expect(await whole(await open().get(key, { start: 0, end: 1 }))).toHaveLength(2)
  })

  test('takes many small pieces as they come', async () => {
    const key = newKey()
    const pieces = Array.from({ length: 500 }, (_, at) => Buffer.from(`${at}\n`))
    await open().put(key, Readable.from(pieces), Buffer.concat(pieces).length)
    expect(await text((await open().get(key)) ?? Readable.from([]))).toBe(pieces.join(''))
  })

  test('replaces what is there', async () => {
    const key = newKey()
    await put(key, Buffer.from('one'))
    await put(key, Buffer.from('another'))
    expect(String(await whole(await open().get(key)))).toBe('another')
  })

  test('knows nothing of what is not there, and forgets what is deleted', async () => {
    const key = newKey()
    expect(await open().get(key)).toBeNull()
    expect(await open().exists(key)).toBe(false)
    await open().delete(key)
    await put(key, Buffer.from('one'))
    await open().delete(key)
    expect(await open().exists(key)).toBe(false)
    expect(await open().get(key)).toBeNull()
  })

  test('keeps nothing of a file that breaks off', async () => {
    const key = newKey()
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('the first half')
        throw new Error('the line broke')
      })(),
    )
    await expect(open().put(key, broken, 1000)).rejects.toThrow()
    expect(await open().exists(key)).toBe(false)
  })

  test('keeps nothing that is shorter than was said', async () => {
    const key = newKey()
    await expect(open().put(key, Readable.from([Buffer.from('short')]), 1000)).rejects.toThrow()
    expect(await open().exists(key)).toBe(false)
  })

  test.each([
    '../secrets',
    'papers/../../secrets',
    '/etc/passwd',
    'a//b',
    '',
    '.',
    'a\0b',
    'papers/%2e%2e/x',
  ])('takes %j for no key', async (key) => {
    await expect(put(key, Buffer.from('x'))).rejects.toThrow('not a key')
    expect(await open().get(key)).toBeNull()
    expect(await open().exists(key)).toBe(false)
    await open().delete(key)
  })
})

test('a folder holds no draft after all of this', () => {
  expect(readdirSync(join(folder, 'disk')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a refused key is an error, not a missing file', async () => {
  const storage = bucket({ key: 'unknown' })
  await expect(storage.get('papers/a')).rejects.toThrow('403')
  await expect(storage.put('papers/a', Readable.from(['x']), 1)).rejects.toThrow('403')
  await expect(storage.delete('papers/a')).rejects.toThrow('403')
})

test('the environment decides which it is', async () => {
  const key = `papers/${randomUUID()}`
  const inFolder = openStorage({ STORAGE_DIR: join(folder, 'own') })
  await inFolder.put(key, Readable.from(['x']), 1)
  expect(readdirSync(join(folder, 'own', 'papers'))).toHaveLength(1)
  const outside = {
    ...{ STORAGE_S3_URL: `http://127.0.0.1:${port}/`, STORAGE_S3_BUCKET: 'papers' },
    ...{ STORAGE_S3_KEY: 'S3RVER', STORAGE_S3_SECRET: 'S3RVER' },
  }
  await openStorage(outside).put(key, Readable.from(['x']), 1)
  expect(await bucket().exists(key)).toBe(true)
})

test.each<[Record<string, string>, RegExp | null]>([
  [{}, null],
  [{ STORAGE_DIR: '/srv/files' }, null],
  [{ STORAGE_S3_URL: 'https://s3.example.org' }, /BUCKET is missing,.*KEY is missing,.*SECRET is missing/],
  [{ STORAGE_S3_URL: 's3.example.org', STORAGE_S3_BUCKET: 'B' }, /not an http.*no name of a bucket/],
  [{ STORAGE_S3_SECRET: 'x', STORAGE_DIR: '/srv' }, /URL is missing.*only one can be/],
])('%j is told what is wrong with it', (env, complaint) => {
  const wrong = wrongWithStorage(env).join(', ')
  if (complaint) expect(wrong).toMatch(complaint)
  else expect(wrong).toBe('')
})

async function whole(stream: Readable | null) {
  if (!stream) throw new Error('there is no such file')
  const bytes = await buffer(stream)
  if (!stream.destroyed) await once(stream, 'close')
  return bytes
}
