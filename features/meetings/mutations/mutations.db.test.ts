import { beforeAll, describe, expect, test } from 'vitest'
import { aMeeting, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { listMotions } from '@/features/motions/queries'
import { newId } from '@/lib/ids'
import { getMeeting } from '../queries/meetings'
import { answerAct, askForAct } from './acts'
import { closeMeeting, withdrawMeeting } from './end'

let pk: Viewer
let ru: Viewer
let number = 100

beforeAll(async () => {
  pk = await aViewer('pk')
  ru = await aViewer('ru')
})

async function meetingIn(state: string, inDays = 40) {
  number += 1
  const isNumbered = !['proposed', 'countered'].includes(state)
  return asSuperuser((client) => aMeeting(client, { state, inDays, number: isNumbered ? number : null }))
}
const stateOf = (id: string) =>
  asSuperuser(
    async (client) => (await client.query('select state from meetings where id = $1', [id])).rows[0].state,
  )

type Kind = 'postpone' | 'cancel' | 'hold'
const ask = (viewer: Viewer, meetingId: string, kind: Kind, formKey = newId()) =>
  askForAct(viewer, { meetingId, kind, reason: 'For a test', formKey })
const waive = (viewer: Viewer, meetingId: string, subject: 'notice' | 'provisional-agenda') =>
  askForAct(viewer, { meetingId, kind: 'waive', subject, reason: 'For a test', formKey: newId() })
const answer = (
  viewer: Viewer,
  motionId: string,
  given: 'agreed' | 'refused' | 'withdrawn',
  formKey = newId(),
) => answerAct(viewer, { motionId, answer: given, reason: 'Agreed by phone', formKey })

async function motionOf(meetingId: string) {
  const [newest] = await listMotions(pk, meetingId)
  return newest?.id ?? ''
}

describe('a joint act', () => {
  test.each([
    ['postpone', 40, 'postponed'],
    ['cancel', 40, 'cancelled'],
    ['hold', -1, 'held'],
  ] as const)('%s is done when the other side agrees, and not before', async (kind, inDays, to) => {
    const { id } = await meetingIn('confirmed', inDays)
    expect(await ask(pk, id, kind)).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe('confirmed')
    const motion = await motionOf(id)
    expect(await answer(pk, motion, 'agreed')).toEqual({ ok: false, code: 'not-allowed' })
    expect(await answer(ru, motion, 'agreed')).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe(to)
  })

  test('is refused or taken back without anything done', async () => {
    const { id } = await meetingIn('confirmed')
    await ask(pk, id, 'cancel')
    expect(await answer(ru, await motionOf(id), 'refused')).toMatchObject({ ok: true })
    await ask(pk, id, 'cancel')
    expect(await answer(pk, await motionOf(id), 'withdrawn')).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe('confirmed')
  })

  test('is asked for once at a time, and once where the form is sent three times', async () => {
    const { id } = await meetingIn('confirmed')
    const key = newId()
    const sent = await Promise.all([1, 2, 3].map(() => ask(pk, id, 'postpone', key)))
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await listMotions(pk, id)).toHaveLength(1)
    expect(await ask(ru, id, 'postpone')).toEqual({ ok: false, code: 'asked-already' })
  })

  test('is answered once: by one of two colleagues, and by a double click like by one', async () => {
    const { id } = await meetingIn('confirmed')
    await ask(pk, id, 'cancel')
    const [motion, key, colleague] = [await motionOf(id), newId(), await aViewer('ru', 'co_chair')]
    const results = await Promise.all([
      answer(ru, motion, 'agreed', key),
      answer(ru, motion, 'agreed', key),
      answer(colleague, motion, 'refused'),
    ])
    const refused = results.filter((result) => !result.ok)
    expect([1, 2]).toContain(refused.length)
    for (const result of refused) expect(result).toEqual({ ok: false, code: 'stale' })
    expect(['confirmed', 'cancelled']).toContain(await stateOf(id))
    expect((await listMotions(pk, id)).filter((one) => one.answer !== null)).toHaveLength(1)
  })

  test('that the meeting has outrun is not agreed to any more', async () => {
    const { id } = await meetingIn('confirmed')
    await ask(pk, id, 'postpone')
    const postpone = await motionOf(id)
    await ask(ru, id, 'cancel')
    expect(await answer(pk, await motionOf(id), 'agreed')).toMatchObject({ ok: true })
    expect(await answer(ru, postpone, 'agreed')).toEqual({ ok: false, code: 'stale' })
    expect(await answer(ru, postpone, 'refused')).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe('cancelled')
  })

  test('does not fit every state, hour or role', async () => {
    const { id } = await meetingIn('confirmed')
    expect(await ask(pk, id, 'hold')).toEqual({ ok: false, code: 'stale' })
    expect(await ask(await aViewer('pk', 'delegate'), id, 'cancel')).toEqual({
      ok: false,
      code: 'not-allowed',
    })
    expect(await ask(pk, (await meetingIn('proposed')).id, 'cancel')).toEqual({ ok: false, code: 'stale' })
    expect(await ask(pk, newId(), 'cancel')).toEqual({ ok: false, code: 'not-found' })
  })

  test('on the agenda is not answered here', async () => {
    const { id } = await meetingIn('confirmed')
    await asSuperuser((client) =>
      client.query(
        `insert into motions (meeting_id, kind, subject, reason, by_person, by_side) values ($1, 'adopt_agenda', '1', 'x', $2, 'pk')`,
        [id, pk.id],
      ),
    )
    expect(await answer(ru, await motionOf(id), 'agreed')).toEqual({ ok: false, code: 'not-allowed' })
  })
})

test('a rule is waived for one meeting when the other side agrees', async () => {
  const { id } = await meetingIn('confirmed')
  const waived = async () => (await getMeeting(pk, { body: 'JWG', number }))?.waived
  await waive(pk, id, 'provisional-agenda')
  expect(await waived()).toEqual([])
  await answer(ru, await motionOf(id), 'agreed')
  expect(await waived()).toEqual(['provisional-agenda'])
  await waive(ru, id, 'notice')
  await answer(pk, await motionOf(id), 'refused')
  expect(await waived()).toEqual(['provisional-agenda'])
})

describe('the end', () => {
  const end = (meetingId: string, formKey = newId()) => ({ meetingId, formKey, reason: 'For a test' })

  test.each(['proposed', 'countered'])('either side withdraws what is %s', async (state) => {
    const { id } = await meetingIn(state)
    const form = end(id)
    const sent = await Promise.all([withdrawMeeting(ru, form), withdrawMeeting(ru, form)])
    expect(sent.map(({ ok }) => ok)).toEqual([true, true])
    expect(await stateOf(id)).toBe('cancelled')
    expect(await withdrawMeeting(pk, end(id))).toEqual({ ok: false, code: 'stale' })
  })

  test('a meeting that stands is not withdrawn by one side', async () => {
    const { id } = await meetingIn('confirmed')
    expect(await withdrawMeeting(pk, end(id))).toEqual({ ok: false, code: 'stale' })
    const proposal = await meetingIn('proposed')
    expect(await withdrawMeeting(await aViewer('pk', 'delegate'), end(proposal.id))).toEqual({
      ...{ ok: false, code: 'not-allowed' },
    })
  })

  test('a meeting is closed when both sides have signed, and not before', async () => {
    const { id } = await meetingIn('held', -20)
    const minutes = await asSuperuser((client) => someMinutes(client, { meetingId: id, state: 'agreed' }))
    const sign = (signer: Viewer) =>
      asSuperuser((client) => aSignature(client, { minutesId: minutes.id, signer }))
    await sign(await aViewer('pk', 'co_chair'))
    expect(await closeMeeting(pk, end(id))).toEqual({ ok: false, code: 'not-signed' })
    await sign(await aViewer('ru', 'co_chair'))
    expect(await closeMeeting(pk, end(id))).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe('closed')
  })
})
