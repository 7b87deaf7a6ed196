import { beforeEach, expect, test } from 'vitest'
import { aClause, aMeeting, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { plainText } from '@/lib/rich-text'
import { releaseClauses } from './mutations/release'
import { getPublicRecord, listPublicRecords } from './queries/public'
import { listReleases } from './queries/releases'

const ok = { ok: true, value: undefined }
let number = 6000
let meetingId = ''
let clauses: string[] = []
let pk: Viewer
let ru: Viewer

const release = (viewer: Viewer, ids: string[], formKey = newId()) =>
  releaseClauses(viewer, { meeting: { body: 'JWG', number }, clauses: ids, formKey })

async function aRecord(isSigned: boolean) {
  number += 1
  await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'held', inDays: -30 })
    meetingId = meeting.id
    const text = [aClause({ number: '1', en: 'Public.' }), aClause({ number: '2', en: 'Kept.' })]
    const { id } = await someMinutes(client, { meetingId, state: 'agreed', clauses: text })
    clauses = text.map((clause) => clause.id)
    if (isSigned) for (const signer of [pk, ru]) await aSignature(client, { minutesId: id, signer })
  })
}

beforeEach(async () => {
  ;[pk, ru] = [await aViewer('pk', 'co_chair'), await aViewer('ru', 'co_chair')]
  await aRecord(true)
})

test('a clause is public once both sides released it, in the words that were signed, and no other is', async () => {
  const [first = ''] = clauses
  expect(await release(pk, [first])).toEqual(ok)
  expect(await getPublicRecord(number)).toBeNull()
  expect((await listReleases(ru, meetingId)).get(first)).toEqual(['pk'])
  expect(await release(ru, [first])).toEqual(ok)
  const record = await getPublicRecord(number)
  expect(record?.clauses.map(({ number: n, en }) => [n, plainText(en)])).toEqual([['1', 'Public.']])
  expect(record?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(await listPublicRecords())).not.toContain('Kept.')
  expect((await listPublicRecords()).map((one) => one.number)).toContain(number)
})

test('both sides at once, each twice: one public clause, and each side has agreed once', async () => {
  const [pkForm, ruForm] = [newId(), newId()]
  const both = clauses.toReversed()
  expect(
    await Promise.all([
      release(pk, clauses, pkForm),
      release(ru, both, ruForm),
      release(pk, clauses, pkForm),
      release(ru, both, ruForm),
    ]),
  ).toEqual([ok, ok, ok, ok])
  expect((await getPublicRecord(number))?.clauses).toHaveLength(2)
  expect([...(await listReleases(pk, meetingId)).values()].map((sides) => sides.toSorted())).toEqual([
    ['pk', 'ru'],
    ['pk', 'ru'],
  ])
})

test('nothing is released of a record that lacks a key, by somebody else, or of another record', async () => {
  expect(await release(await aViewer('pk', 'secretary'), clauses)).toEqual({ ok: false, code: 'not-allowed' })
  const foreign = clauses
  await aRecord(true)
  expect(await release(pk, foreign)).toEqual({ ok: false, code: 'not-found' })
  await aRecord(false)
  expect(await release(pk, clauses)).toEqual({ ok: false, code: 'not-allowed' })
})
