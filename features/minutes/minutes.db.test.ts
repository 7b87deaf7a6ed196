import { beforeAll, describe, expect, test } from 'vitest'
import { aMeeting, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { getMeeting } from '@/features/meetings/queries/meetings'
import { richTextOf } from '@/lib/rich-text'
import { getMinutes } from './queries/minutes'

const drafted = { body: 'JWG', number: 7 }
const circulated = { body: 'JWG', number: 8 }

beforeAll(async () => {
  const signer = await aViewer('pk', 'co_chair')
  await asSuperuser(async (client) => {
    const seventh = await aMeeting(client, { number: 7, state: 'held', inDays: -40 })
    await someMinutes(client, { meetingId: seventh.id, state: 'draft' })
    const eighth = await aMeeting(client, { number: 8, state: 'held', inDays: -20 })
    const { id } = await someMinutes(client, { meetingId: eighth.id, state: 'agreed' })
    await aSignature(client, { minutesId: id, revision: 1, signer })
    await client.query(
      `insert into minutes_revisions (minutes_id, number, content, by_person, by_side)
       select minutes_id, 2, content, by_person, by_side from minutes_revisions where minutes_id = $1`,
      [id],
    )
  })
})

describe.each(['pk', 'ru'])('draft minutes, side %s', (side) => {
  test.each([
    ['secretary', 'draft'],
    ['co_chair', 'draft'],
    ['delegate', null],
    ['administrator', null],
  ] as const)('for a %s the state is %s', async (role, expected) => {
    const viewer = await aViewer(side, role)
    expect((await getMinutes(viewer, drafted))?.state ?? null).toBe(expected)
    expect((await getMeeting(viewer, drafted))?.minutesState).toBe(expected)
  })
})

test('circulated minutes show both texts to a delegate', async () => {
  const minutes = await getMinutes(await aViewer('ru', 'delegate'), circulated)
  expect(minutes?.clauses).toEqual([
    expect.objectContaining({
      number: '1',
      en: richTextOf('The Sides decided.'),
      ru: richTextOf('Стороны решили.'),
      ref: null,
    }),
  ])
})

test('a signature under an earlier revision is not shown as one under this text', async () => {
  expect((await getMinutes(await aViewer('pk'), circulated))?.signatures).toEqual([])
})

test('a meeting without minutes has none', async () => {
  expect(await getMinutes(await aViewer('pk'), { body: 'JWG', number: 99 })).toBeNull()
})
