import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withJob } from '@/db/client'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { storage } from '@/lib/storage/current'
import { settleAll, settlePaperVersion } from './jobs'
import { addPaper } from './mutations/add-paper'
import { aPaper, aPaperInput, aReceivedFile } from './papers.fixture'
import { pictureKey } from './picture-key'
import { getPaper } from './queries'

const folder = mkdtempSync(join(tmpdir(), 'portal-settling-'))
process.env.STORAGE_DIR = join(folder, 'files')

let meetingId: string
let pk: Viewer

beforeAll(async () => {
  meetingId = (await asSuperuser((client) => aMeeting(client))).id
  pk = await aViewer('pk')
})
afterAll(() => rmSync(folder, { recursive: true }))

const standing = async (paperId: string) => {
  const [version] = (await getPaper(pk, meetingId, paperId))?.versions ?? []
  return [version?.scan, version?.preview, version?.pages]
}

test('without a scanner a paper is marked as not scanned, and its pages are drawn', async () => {
  const { paperId, versionId, audience } = await aPaper(pk, meetingId, folder)
  expect(await standing(paperId)).toEqual(['pending', 'pending', null])
  await settlePaperVersion(versionId, audience)
  expect(await standing(paperId)).toEqual(['unscanned', 'ready', 1])
  expect(await storage().exists(pictureKey(versionId, 1))).toBe(true)
  expect(await storage().exists(pictureKey(versionId, 2))).toBe(false)
})

test('a file that breaks the worker has no pictures, and everything else goes on', async () => {
  const broken = aReceivedFile(folder, Buffer.from('%PDF-1.7\nnothing to see\nstartxref\n%%EOF\n'))
  const result = await addPaper(pk, aPaperInput(meetingId, { audience: 'both' }), broken)
  if (!result.ok) throw new Error(result.code)
  await settlePaperVersion(result.value.versionId, 'joint')
  expect(await standing(result.value.paperId)).toEqual(['unscanned', 'failed', null])
})

test('a text has no pages to draw', async () => {
  const word = { ...aReceivedFile(folder), mediaType: 'application/vnd.openxmlformats-officedocument.x' }
  const result = await addPaper(pk, aPaperInput(meetingId), word)
  if (!result.ok) throw new Error(result.code)
  await settlePaperVersion(result.value.versionId, 'pk')
  expect(await standing(result.value.paperId)).toEqual(['unscanned', 'none', 0])
})

test('what was left is taken up again, of both sides and of both together', async () => {
  const left = [
    await aPaper(pk, meetingId, folder),
    await aPaper(await aViewer('ru'), meetingId, folder),
    await aPaper(pk, meetingId, folder, { audience: 'both' }),
  ]
  await settleAll()
  const { rows } = await asSuperuser((client) =>
    client.query(`select distinct scan, preview from paper_versions where id = any ($1)`, [
      left.map(({ versionId }) => versionId),
    ]),
  )
  expect(rows).toEqual([{ scan: 'unscanned', preview: 'ready' }])
})

test('a job for one side neither sees nor settles what the other side has', async () => {
  const { paperId, versionId } = await aPaper(pk, meetingId, folder)
  await withJob('ru', async (tx) => {
    const { rows } = await tx.execute(sql`select id from app.unsettled_papers()`)
    expect(rows.map(({ id }) => id)).not.toContain(versionId)
    await tx.execute(sql`select app.settle_scan(${versionId}, 'clean')`)
    await tx.execute(sql`select app.settle_preview(${versionId}, 'none', 0::smallint)`)
  })
  expect(await standing(paperId)).toEqual(['pending', 'pending', null])
})

test('a verdict is given once', async () => {
  const { paperId, versionId } = await aPaper(pk, meetingId, folder)
  await withJob('pk', async (tx) => {
    await tx.execute(sql`select app.settle_scan(${versionId}, 'infected')`)
    await tx.execute(sql`select app.settle_scan(${versionId}, 'clean')`)
  })
  expect(await standing(paperId)).toEqual(['infected', 'none', null])
})
