import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { startClamdDouble } from '@/lib/scanner/clamd-double.fixture'
import { EICAR } from './content/samples.fixture'
import { settlePaperVersion } from './jobs'
import { addPaper } from './mutations/add-paper'
import { sharePaper } from './mutations/share-paper'
import { aPaperInput, aReceivedFile } from './papers.fixture'
import { getPaper } from './queries'

const folder = mkdtempSync(join(tmpdir(), 'portal-scanning-'))
const socket = join(folder, 'clamd.sock')
Object.assign(process.env, { STORAGE_DIR: join(folder, 'files'), CLAMAV_URL: `unix:${socket}` })

let meetingId: string
let pk: Viewer
beforeAll(async () => {
  meetingId = (await asSuperuser((client) => aMeeting(client))).id
  pk = await aViewer('pk')
})
afterAll(() => {
  delete process.env.CLAMAV_URL
  rmSync(folder, { recursive: true })
})

async function handedIn(content?: Buffer) {
  const result = await addPaper(pk, aPaperInput(meetingId), aReceivedFile(folder, content))
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const standing = async (paperId: string) => {
  const [version] = (await getPaper(pk, meetingId, paperId))?.versions ?? []
  return [version?.scan, version?.preview]
}
async function withScanner<T>(manner: Parameters<typeof startClamdDouble>[0], work: () => Promise<T>) {
  const scanner = await startClamdDouble(manner, socket)
  try {
    return await work()
  } finally {
    await scanner.stop()
  }
}

test('a clean paper is clean', async () => {
  const { paperId, versionId } = await handedIn()
  await withScanner('honest', () => settlePaperVersion(versionId, 'pk'))
  expect(await standing(paperId)).toEqual(['clean', 'ready'])
})

test('an infected one is withheld, not drawn, not shared, and the log of its own side says so', async () => {
  const { paperId, versionId } = await handedIn(Buffer.from(`%PDF-1.4\n${EICAR}`))
  await withScanner('honest', () => settlePaperVersion(versionId, 'pk'))
  expect(await standing(paperId)).toEqual(['infected', 'none'])
  expect(await sharePaper(pk, { paperId, versionId })).toEqual({ ok: false, code: 'infected' })
  const { rows } = await asSuperuser((client) =>
    client.query(`select audience, details from audit_log where action = 'paper_infected'`),
  )
  expect(rows).toEqual([{ audience: 'pk', details: { paper: paperId } }])
})

test('while the scanner is away, or crashes, a paper waits; then it is scanned', async () => {
  const { paperId, versionId } = await handedIn(Buffer.alloc(5000, 'x'))
  await settlePaperVersion(versionId, 'pk')
  expect(await standing(paperId)).toEqual(['pending', 'pending'])
  await withScanner('crashes', () => settlePaperVersion(versionId, 'pk'))
  expect(await standing(paperId)).toEqual(['pending', 'pending'])
  await withScanner('honest', () => settlePaperVersion(versionId, 'pk'))
  expect(await standing(paperId)).toEqual(['clean', 'failed'])
})
