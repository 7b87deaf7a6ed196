import { expect, test } from 'vitest'
import { makeEntry } from './entry'

const finished = {
  status: 200,
  type: 'text/html; charset=utf-8',
  body: Buffer.from('<p>steel</p>'.repeat(100)),
  policy: 'p',
  security: ['X-A', '1'],
  madeAt: 7,
  keyBytes: 3,
}

test('each encoding has a strong tag of its own', async () => {
  const { br, gzip, identity } = await makeEntry(finished)
  expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3)
  expect(br.head).toContain('Content-Encoding')
  expect(identity.head).not.toContain('Content-Encoding')
  for (const { head } of [br, gzip, identity])
    expect(head).toEqual(expect.arrayContaining(['no-cache', 'X-A']))
})

test('equal bytes have equal tags', async () => {
  const [one, two] = await Promise.all([makeEntry(finished), makeEntry({ ...finished, madeAt: 8 })])
  expect(one.br.etag).toBe(two.br.etag)
})

test('a picture is not packed again', async () => {
  const entry = await makeEntry({ ...finished, type: 'image/png' })
  expect(entry.br).toBe(entry.identity)
  expect(entry.size).toBeLessThan(finished.body.length + 3000)
})
