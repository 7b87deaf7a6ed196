import { beforeAll, expect, test } from 'vitest'
import { aMeeting, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { checkRecordFile, hashOf, writeRecordFile } from './export/record-file'
import { getSignedRecord } from './queries/record-file'
import { findPublicRecord } from './queries/verify'

const address = { body: 'JWG', number: 70 }
let minutesId: string

const signBy = async (...sides: string[]) => {
  for (const side of sides) {
    const signer = await aViewer(side, 'co_chair')
    await asSuperuser((client) => aSignature(client, { minutesId, signer }))
  }
}
const hash = () =>
  asSuperuser(async (client): Promise<string> => {
    const { rows } = await client.query(
      `select encode(hash, 'hex') as hash from signing_texts where minutes_id = $1`,
      [minutesId],
    )
    return rows[0].hash
  })

beforeAll(async () => {
  minutesId = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number: 70, state: 'held', inDays: -30 })
    return (await someMinutes(client, { meetingId: meeting.id, state: 'agreed' })).id
  })
})

test('a record is known to the public by its hash once both sides signed it, and not before', async () => {
  await signBy('pk')
  expect(await findPublicRecord(await hash())).toBeNull()
  await signBy('ru')
  expect(await findPublicRecord(await hash())).toMatchObject({ body: 'JWG', number: 70, isSuperseded: false })
  expect(await findPublicRecord('0'.repeat(64))).toBeNull()
})

test('the exported file holds what was signed, to the byte, for both sides alike', async () => {
  const [pk, ru] = [await aViewer('pk', 'delegate'), await aViewer('ru', 'administrator')]
  const files = await Promise.all([pk, ru].map((viewer) => getSignedRecord(viewer, address)))
  const [first, second] = files
  if (!first || !second) throw new Error('there is no record')
  expect(hashOf(first.record)).toBe(await hash())
  expect(writeRecordFile(first)).toBe(writeRecordFile(second))
  expect(checkRecordFile(Buffer.from(writeRecordFile(first)))).toMatchObject({ hash: await hash() })
  expect(first.signatures.map(({ side }) => side)).toEqual(['pk', 'ru'])
  expect(await getSignedRecord(pk, { body: 'JWG', number: 71 })).toBeNull()
})
