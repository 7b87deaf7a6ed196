import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withViewer } from '@/db/client'
import { aMeeting } from '@/db/factories/meetings'
import { paperVersions } from '@/db/schema/papers'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { storage } from '@/lib/storage/current'
import { addPaper } from './mutations/add-paper'
import { addVersion } from './mutations/add-version'
import { sharePaper } from './mutations/share-paper'
import { aPaper, aPaperInput, aReceivedFile } from './papers.fixture'
import { getPaper, getStoredFile, listPapers } from './queries'

const folder = mkdtempSync(join(tmpdir(), 'portal-papers-'))
process.env.STORAGE_DIR = join(folder, 'files')
const kept = () => readdirSync(join(folder, 'files', 'papers')).length

let meetingId: string
let number = 700
let pk: Viewer
let ru: Viewer

beforeAll(async () => {
  meetingId = await aConfirmedMeeting()
  pk = await aViewer('pk', 'delegate')
  ru = await aViewer('ru', 'secretary')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** With a number of its own, so that it has an address. */
async function aConfirmedMeeting() {
  number += 1
  return (await asSuperuser((client) => aMeeting(client, { number, state: 'confirmed' }))).id
}

const entries = async (audience: string) =>
  asSuperuser(async (client) => {
    const found = await client.query(
      `select action from audit_log where audience = $1 and subject_id = $2 and action like 'paper%' order by seq`,
      [audience, meetingId],
    )
    return found.rows.map(({ action }) => String(action))
  })

test("a side's own paper exists for that side alone, has no number, and leaves no trace in the joint log", async () => {
  const at = { body: 'JWG', number }
  const { paperId } = await aPaper(pk, meetingId, folder)
  expect((await listPapers(pk, meetingId)).map(({ id, number: doc }) => [id, doc])).toEqual([[paperId, null]])
  expect(await listPapers(ru, meetingId)).toEqual([])
  expect(await getPaper(ru, meetingId, paperId)).toBeNull()
  expect(await getStoredFile(ru, at, paperId, 1)).toBeNull()
  expect(await getStoredFile(pk, at, paperId, 1)).toMatchObject({
    fileName: 'A paper.pdf',
  })
  expect(await getStoredFile(pk, { ...at, number: number + 1 }, paperId, 1)).toBeNull()
  expect([await entries('pk'), await entries('joint')]).toEqual([['paper_added'], []])
})

test('joint papers are numbered one after another, whoever hands them in and whatever lies between', async () => {
  const at = await aConfirmedMeeting()
  const numbers: unknown[] = []
  for (const [viewer, audience] of [
    [pk, 'both'],
    [pk, 'own'],
    [ru, 'own'],
    [ru, 'both'],
  ] as const) {
    const { paperId } = await aPaper(viewer, at, folder, { audience })
    numbers.push((await getPaper(viewer, at, paperId))?.number)
  }
  expect(numbers).toEqual([1, null, null, 2])
})

test('both sides are told of a joint paper by mail, and nobody of a side’s own', async () => {
  const told = (at: string) =>
    asSuperuser(async (client) => {
      const { rows } = await client.query(
        `select distinct audience from mails where kind = 'paper_added' and about ->> 'meeting' = $1 order by 1`,
        [at],
      )
      return rows.map(({ audience }) => audience)
    })
  const at = await aConfirmedMeeting()
  await aPaper(pk, at, folder, { audience: 'own' })
  expect(await told(at)).toEqual([])
  await aPaper(pk, at, folder, { audience: 'both' })
  expect(await told(at)).toEqual(['pk', 'ru'])
})

test('the bytes lie in the storage as they came', async () => {
  const meeting = await aConfirmedMeeting()
  const at = { body: 'JWG', number }
  const { paperId } = await aPaper(pk, meeting, folder, { audience: 'both' })
  const file = await getStoredFile(ru, at, paperId, 1)
  const content = file && (await storage().get(file.fileKey))
  expect(content && (await text(content))).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\n$/)
})

test('a form that is sent three times at once makes one paper and keeps one file', async () => {
  const input = aPaperInput(meetingId, { audience: 'both', title: 'Thrice' })
  const before = kept()
  const results = await Promise.all([1, 2, 3].map(() => addPaper(pk, input, aReceivedFile(folder))))
  expect(new Set(results.map((result) => result.ok && result.value.paperId)).size).toBe(1)
  expect((await listPapers(ru, meetingId)).filter(({ title }) => title === 'Thrice')).toHaveLength(1)
  expect(kept() - before).toBe(1)
})

describe('is refused, and keeps no file:', () => {
  const refusedWith = async (viewer: Viewer, changes: Parameters<typeof aPaperInput>[1], code: string) => {
    const before = kept()
    expect(await addPaper(viewer, aPaperInput(meetingId, changes), aReceivedFile(folder))).toEqual({
      ok: false,
      code,
    })
    expect(kept()).toBe(before)
  }

  test('a paper of an administrator', async () =>
    refusedWith(await aViewer('pk', 'administrator'), {}, 'not-allowed'))
  test('a paper for no meeting', () => refusedWith(pk, { meetingId: newId() }, 'not-found'))
  test('a paper on an item of nothing', () => refusedWith(pk, { itemId: newId() }, 'not-found'))
  test('a paper with the form key of somebody else', async () => {
    const formKey = newId()
    await aPaper(ru, meetingId, folder, { formKey, audience: 'both' })
    await refusedWith(pk, { formKey, audience: 'both' }, 'not-found')
  })
  test('a paper for a meeting that is over', async () => {
    const id = await aConfirmedMeeting()
    await asSuperuser((client) => client.query(`update meetings set state = 'closed' where id = $1`, [id]))
    await refusedWith(pk, { meetingId: id }, 'over')
  })
})

test('a newer version stands before the older ones, which stay', async () => {
  const { paperId } = await aPaper(pk, meetingId, folder, { audience: 'both' })
  const colleague = await aViewer('pk', 'secretary')
  const input = { paperId, formKey: newId(), uploadId: '0'.repeat(32), language: 'ru' as const }
  const before = kept()
  await Promise.all([1, 2].map(() => addVersion(colleague, input, aReceivedFile(folder))))
  await addVersion(colleague, { ...input, formKey: newId() }, aReceivedFile(folder))
  const paper = await getPaper(ru, meetingId, paperId)
  expect(paper?.versions.map((version) => [version.number, version.language])).toEqual([
    [3, 'ru'],
    [2, 'ru'],
    [1, 'en'],
  ])
  expect(kept() - before).toBe(2)
  expect(await addVersion(ru, { ...input, formKey: newId() }, aReceivedFile(folder))).toMatchObject({
    code: 'not-allowed',
  })
})

test('the other side adds no version to the own paper, and learns nothing by trying', async () => {
  const { paperId } = await aPaper(pk, meetingId, folder)
  const input = { formKey: newId(), uploadId: '0'.repeat(32), language: 'en' as const }
  const tried = await addVersion(ru, { ...input, paperId }, aReceivedFile(folder))
  expect(tried).toEqual({ ok: false, code: 'not-found' })
  expect(await addVersion(ru, { ...input, paperId: newId() }, aReceivedFile(folder))).toEqual(tried)
})

test('the database takes no version of a foreign paper, and none that calls itself scanned', async () => {
  const { paperId } = await aPaper(pk, meetingId, folder, { audience: 'both' })
  const row = {
    ...{ audience: 'joint', paperId, number: 9, language: 'en', fileKey: 'papers/x', fileName: 'x.pdf' },
    ...{ mediaType: 'application/pdf', bytes: 1, sha256: Buffer.alloc(32), byPerson: ru.id, bySide: 'ru' },
  }
  const insert = (change = {}) =>
    withViewer(ru, (tx) => tx.insert(paperVersions).values({ ...row, ...change }))
  await expect(insert(), 'of a paper of the other side').rejects.toThrow()
  const own = (await aPaper(ru, meetingId, folder, { audience: 'both' })).paperId
  await expect(insert({ paperId: own, scan: 'clean' }), 'scanned by nobody').rejects.toThrow()
  await insert({ paperId: own })
})

describe('sharing with the other side', () => {
  test('writes a joint copy; the own paper stays what it was, and both chains tell their part', async () => {
    const at = await aConfirmedMeeting()
    meetingId = at
    const { paperId, versionId } = await aPaper(pk, at, folder)
    const result = await sharePaper(pk, { paperId, versionId })
    expect(result.ok).toBe(true)

    const [copy] = await listPapers(ru, at)
    expect(copy).toMatchObject({ number: 1, title: 'Our lowest price', side: 'pk', shared: null })
    expect(copy?.id).not.toBe(paperId)
    expect(await getPaper(ru, at, paperId)).toBeNull()
    expect(await getPaper(pk, at, paperId)).toMatchObject({
      audience: 'pk',
      number: null,
      shared: { id: copy?.id, number: 1, isNewest: true },
    })
    expect([await entries('pk'), await entries('joint'), await entries('ru')]).toEqual([
      ['paper_added', 'paper_shared'],
      ['paper_added'],
      [],
    ])
    const joint = await asSuperuser(async (client) =>
      JSON.stringify(
        (
          await client.query(`select details from audit_log where audience = 'joint' and subject_id = $1`, [
            at,
          ])
        ).rows,
      ),
    )
    expect(joint).not.toContain(paperId)
  })

  test('is done once for each version; a newer one becomes a version of the copy', async () => {
    const { paperId, versionId } = await aPaper(pk, meetingId, folder)
    const twice = await Promise.all([1, 2].map(() => sharePaper(pk, { paperId, versionId })))
    expect(twice.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['ok', 'shared'])

    const input = { paperId, formKey: newId(), uploadId: '0'.repeat(32), language: 'en' as const }
    const newer = await addVersion(pk, input, aReceivedFile(folder))
    expect((await getPaper(pk, meetingId, paperId))?.shared?.isNewest).toBe(false)
    expect(await sharePaper(pk, { paperId, versionId })).toMatchObject({ code: 'stale' })
    if (!newer.ok) throw new Error(newer.code)
    const shared = await sharePaper(pk, { paperId, versionId: newer.value.versionId })
    const copy = shared.ok ? await getPaper(ru, meetingId, shared.value.paperId) : null
    expect(copy?.versions.map((version) => version.number)).toEqual([2, 1])
  })

  test('is for staff and for whoever handed it in', async () => {
    const paper = await aPaper(pk, meetingId, folder)
    const other = await aViewer('pk', 'delegate')
    expect(await sharePaper(other, paper)).toMatchObject({ code: 'not-allowed' })
    expect(await sharePaper(ru, paper)).toMatchObject({ code: 'not-found' })
    expect(await sharePaper(await aViewer('pk', 'secretary'), paper)).toMatchObject({ ok: true })
  })
})
