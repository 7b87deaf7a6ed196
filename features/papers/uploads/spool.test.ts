import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Upload } from '@tus/server'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/ids'
import { simplePdf } from '@/lib/simple-pdf'
import { receiveUpload } from './receive'
import { findUpload, makeRoom, removeUpload, spool, sweepUploads } from './spool'

const folder = mkdtempSync(join(tmpdir(), 'portal-spool-'))
const url = 'postgres://a@localhost/b'
Object.assign(process.env, {
  ...{ DATABASE_URL: url, DATABASE_PUBLIC_URL: url, DATABASE_AUTH_URL: url, DATABASE_JOBS_URL: url },
  ...{ AUTH_SECRET: 'a-secret-for-tests-only-of-32-letters', PUBLIC_URL: 'http://localhost:3000' },
  DATA_DIR: folder,
})
afterAll(() => rmSync(folder, { recursive: true }))

const HOUR = 60 * 60 * 1000
const file = simplePdf([['A paper']])

/** An upload of this person, of which so many bytes have arrived, so many hours ago. */
async function anUpload(person: string, { arrived = file, hoursAgo = 0, filename = 'A paper.pdf' } = {}) {
  const id = newId().replaceAll('-', '')
  await spool().create(new Upload({ id, size: file.length, offset: 0, metadata: { person, filename } }))
  const path = join(folder, 'uploads', id)
  writeFileSync(path, arrived)
  const then = new Date(Date.now() - hoursAgo * HOUR)
  utimesSync(path, then, then)
  return id
}

test('an upload is found by who began it and by nobody else', async () => {
  const id = await anUpload('anna')
  expect(await findUpload('anna', id)).toMatchObject({ name: 'A paper.pdf', isComplete: true })
  expect(await findUpload('boris', id)).toBeNull()
  for (const odd of ['', '../spool', 'x', id.toUpperCase(), `${id}.json`, '0'.repeat(32)])
    expect(await findUpload('anna', odd), odd).toBeNull()
})

test('it is received when it is whole, under a clean name and as what it is', async () => {
  const id = await anUpload('anna', { filename: '../\u202efdp.exe' })
  expect(await receiveUpload({ id: 'anna' }, id)).toMatchObject({
    ok: true,
    value: { fileName: 'fdp.exe.pdf', mediaType: 'application/pdf', bytes: file.length },
  })
  const half = await anUpload('anna', { arrived: file.subarray(0, 100) })
  expect(await receiveUpload({ id: 'anna' }, half)).toEqual({ ok: false, code: 'unfinished' })
  expect(await receiveUpload({ id: 'boris' }, id)).toEqual({ ok: false, code: 'no-upload' })
  const other = await anUpload('anna', { arrived: Buffer.alloc(file.length, '<svg/>') })
  expect(await receiveUpload({ id: 'anna' }, other)).toEqual({ ok: false, code: 'kind' })
})

test('what nobody touched for an hour makes room, and only for its own person', async () => {
  const fresh = await anUpload('clara')
  const idle = await anUpload('clara', { hoursAgo: 2 })
  const others = await anUpload('dmitri', { hoursAgo: 2 })
  expect(await makeRoom('clara', new Date())).toBe(1)
  expect(await findUpload('clara', fresh)).not.toBeNull()
  expect(await findUpload('clara', idle)).toBeNull()
  expect(await findUpload('dmitri', others)).not.toBeNull()
})

test('what lay for a day is swept away', async () => {
  const fresh = await anUpload('elena', { hoursAgo: 23 })
  const old = await anUpload('elena', { hoursAgo: 25 })
  expect(await sweepUploads(new Date())).toBe(1)
  expect(await findUpload('elena', fresh)).not.toBeNull()
  expect(await findUpload('elena', old)).toBeNull()
  await removeUpload(fresh)
  await removeUpload('../../etc')
  expect(await findUpload('elena', fresh)).toBeNull()
})
