import { beforeEach, expect, test } from 'vitest'
import { aClause, aMeeting, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { findPublicRecord } from '@/features/minutes/queries/verify'
import { getDashboard } from '@/features/project/queries/dashboard'
import { whatWaits } from '@/features/project/waiting'
import { getSigning } from '@/features/signatures/queries/standing'
import { aCoChair, signAs } from '@/features/signatures/signer.fixture'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { endCorrigendum, proposeCorrigendum } from './mutations/corrigenda'
import { listCorrigenda } from './queries/corrigenda'

const ok = { ok: true, value: undefined }
let number = 7000
let meetingId = ''
let clause = ''
let pk: Viewer
let ru: Viewer

const meeting = () => ({ body: 'JWG', number })
const words = () => ({ en: richTextOf('By sea.') ?? [], ru: richTextOf('Морем.') ?? [], reason: 'A slip.' })
const propose = (viewer: Viewer, of = clause, formKey = newId()) =>
  proposeCorrigendum(viewer, { meeting: meeting(), clause: of, ...words(), formKey })
async function proposed(viewer: Viewer) {
  const result = await propose(viewer)
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const sign = (viewer: Viewer, id: string) => signAs(viewer, { subject: 'corrigendum', id })

beforeEach(async () => {
  number += 1
  ;[pk, ru] = [await aCoChair('pk'), await aCoChair('ru')]
  await asSuperuser(async (client) => {
    const { id } = await aMeeting(client, { number, state: 'held', inDays: -30 })
    meetingId = id
    const text = aClause({ number: '1', en: 'By rail.', ru: 'По рельсам.' })
    clause = text.id
    const minutes = await someMinutes(client, { meetingId, state: 'agreed', clauses: [text] })
    for (const signer of [pk, ru]) await aSignature(client, { minutesId: minutes.id, signer })
  })
})

test('a corrigendum gets its number with the second key, and the record is verified as superseded', async () => {
  const id = await proposed(await aViewer('pk', 'secretary'))
  const waiting = async (viewer: Viewer) => whatWaits(viewer, await getDashboard(viewer))
  const asked = { kind: 'corrigendum', id, meeting: { id: meetingId, body: 'JWG', number } }
  for (const viewer of [pk, ru]) expect(await waiting(viewer)).toContainEqual(expect.objectContaining(asked))
  expect(await sign(pk, id)).toEqual(ok)
  expect(await waiting(pk)).not.toContainEqual(expect.objectContaining({ id }))
  expect(await listCorrigenda(ru, meetingId)).toMatchObject([{ id, number: null, signedSides: ['pk'] }])
  expect(await sign(ru, id)).toEqual(ok)
  expect(await listCorrigenda(ru, meetingId)).toMatchObject([{ id, number: 1 }])
  const hash = (await getSigning(pk, { subject: 'corrigendum', id }))?.hash ?? ''
  expect(await findPublicRecord(hash)).toMatchObject({ kind: 'corrigendum', number: 1, corrects: number })
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select encode(x.hash, 'hex') as hash from signing_texts x join minutes n on n.id = x.minutes_id where n.meeting_id = $1`,
      [meetingId],
    ),
  )
  expect(await findPublicRecord(rows[0].hash)).toMatchObject({ kind: 'minutes', isSuperseded: true })
})

test('two are numbered one after the other, also when they are signed at once', async () => {
  const ids = [await proposed(pk), await proposed(ru)]
  for (const id of ids) expect(await sign(pk, id)).toEqual(ok)
  const [first = '', second = ''] = ids
  expect(await sign(ru, first)).toEqual(ok)
  expect(await sign(ru, second)).toEqual(ok)
  expect((await listCorrigenda(pk, meetingId)).map((one) => one.number)).toEqual([1, 2])
})

test('the same form twice is one proposal; one that was ended cannot be signed, a signed one not ended', async () => {
  const formKey = newId()
  const twice = await Promise.all([propose(pk, clause, formKey), propose(pk, clause, formKey)])
  expect(new Set(twice.map((result) => (result.ok ? result.value : result.code))).size).toBe(1)
  const id = await proposed(ru)
  const end = (of: string) =>
    endCorrigendum(pk, { meeting: meeting(), id: of, reason: 'No.', formKey: newId() })
  expect(await end(id)).toEqual(ok)
  expect(await sign(pk, id)).toEqual({ ok: false, code: 'stale' })
  const signed = await proposed(pk)
  await sign(pk, signed)
  await sign(ru, signed)
  expect(await end(signed)).toEqual({ ok: false, code: 'stale' })
})

test('only staff propose, and only a clause of a signed record', async () => {
  expect(await propose(await aViewer('pk', 'delegate'))).toEqual({ ok: false, code: 'not-allowed' })
  expect(await propose(pk, newId())).toMatchObject({ ok: false })
  number += 1
  await asSuperuser(async (client) => {
    const { id } = await aMeeting(client, { number, state: 'held', inDays: -30 })
    await someMinutes(client, { meetingId: id, state: 'agreed' })
  })
  expect(await propose(pk)).toEqual({ ok: false, code: 'not-allowed' })
})
