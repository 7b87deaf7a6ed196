import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { listRounds } from '../queries/search'
import { aRound } from '../round.fixture'
import { callMeeting } from './call'
import { type ConfirmInput, confirmMeeting } from './confirm'
import { type CounterInput, counterProposal } from './counter'

let pk: Viewer
let ru: Viewer

beforeAll(async () => {
  pk = await aViewer('pk')
  ru = await aViewer('ru')
})

// What one test confirmed must not stand in another one's way.
beforeEach(() =>
  asSuperuser((client) => client.query(`update meetings set state = 'closed' where state = 'confirmed'`)),
)

const title = { en: 'Meeting', ru: 'Заседание', ur: null }
const input = (traits?: Parameters<typeof aRound>[0]) => ({
  ...{ body: 'JWG', title, round: aRound(traits), formKey: newId(), seen: [] },
})

async function called(traits?: Parameters<typeof aRound>[0], body = 'JWG') {
  const result = await callMeeting(pk, { ...input(traits), body })
  if (!result.ok) throw new Error(`the call was refused: ${result.code}`)
  return result.value.id
}
const counter = (viewer: Viewer, meetingId: string, more: Partial<CounterInput> = {}) =>
  counterProposal(viewer, {
    meetingId,
    base: 1,
    round: aRound({ days: [50] }),
    formKey: newId(),
    seen: [],
    ...more,
  })
const confirm = (viewer: Viewer, meetingId: string, more: Partial<ConfirmInput> = {}) =>
  confirmMeeting(viewer, { meetingId, round: 1, slot: 0, formKey: newId(), ...more })

const look = (sql: string, id: string) =>
  asSuperuser(async (client) =>
    (await client.query({ text: sql, values: [id], rowMode: 'array' })).rows.flat(),
  )
const stateOf = (id: string) => look('select state, number from meetings where id = $1', id)
const logOf = (id: string) =>
  look(`select action from audit_log where audience = 'joint' and subject_id = $1 order by seq`, id)

describe('calling a meeting', () => {
  test('writes the meeting, its first step, its first round and a line in the log', async () => {
    const id = await called({ days: [40, 41] })
    expect(await stateOf(id)).toEqual(['proposed', null])
    expect(await look('select to_state from meeting_transitions where meeting_id = $1', id)).toEqual([
      'proposed',
    ])
    const [round] = await listRounds(ru, id)
    expect(round).toMatchObject({ number: 1, bySide: 'pk', stands: true, taken: null })
    expect(round?.slots).toHaveLength(2)
    expect(await logOf(id)).toEqual(['meeting_proposed'])
  })

  test('is done once, however often the form is sent', async () => {
    const form = input()
    const results = await Promise.all([callMeeting(pk, form), callMeeting(pk, form), callMeeting(pk, form)])
    expect(new Set(results.map((result) => (result.ok ? result.value.id : result.code))).size).toBe(1)
    expect(await look('select count(*)::int from meetings where form_key = $1', form.formKey)).toEqual([1])
  })

  test.each(['delegate', 'administrator'] as const)('is not for a %s', async (role) => {
    expect(await callMeeting(await aViewer('pk', role), input())).toEqual({ ok: false, code: 'not-allowed' })
  })

  test.each([
    ['a date that has passed', { days: [40, -1] }, 'past', [1]],
    ['dates that come too soon', { days: [27, 40, 3] }, 'short', [0, 2]],
  ])('names %s', async (_name, traits, code, slots) => {
    expect(await callMeeting(pk, input(traits))).toMatchObject({ ok: false, code, slots })
  })

  test('warns once of another meeting of the same body, and of no other', async () => {
    await asSuperuser((client) => aMeeting(client, { number: 77, state: 'confirmed', inDays: 60 }))
    const form = input({ days: [40, 60] })
    const warned = await callMeeting(pk, form)
    expect(warned).toMatchObject({ ok: false, code: 'clash', slots: [1] })
    expect(await callMeeting(pk, { ...form, formKey: newId(), body: 'JWG-T' })).toMatchObject({ ok: true })
    const seen = 'seen' in warned ? warned.seen : []
    expect(await callMeeting(pk, { ...form, seen })).toMatchObject({ ok: true })
  })
})

describe('the answer of the other side', () => {
  test('confirms one of the dates: the meeting stands there and has a number', async () => {
    const id = await called({ days: [40, 41] })
    expect(await confirm(ru, id, { slot: 1 })).toMatchObject({ ok: true, value: { body: 'JWG' } })
    const [state, number] = await stateOf(id)
    expect([state, typeof number]).toEqual(['confirmed', 'number'])
    const [round] = await listRounds(pk, id)
    expect(round).toMatchObject({ stands: false, taken: { slot: 1, bySide: 'ru' } })
    expect(await look('select starts_at from meetings where id = $1', id)).toEqual([
      new Date(round?.slots[1]?.startsAt ?? ''),
    ])
    expect(await logOf(id)).toEqual(['meeting_proposed', 'meeting_confirmed'])
  })

  test('is no answer where the own side gives it', async () => {
    const id = await called()
    expect(await confirm(pk, id)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await counter(pk, id)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await confirm(await aViewer('ru', 'delegate'), id)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await stateOf(id)).toEqual(['proposed', null])
  })

  test('may be other dates, and then other dates again', async () => {
    const id = await called()
    expect(await counter(ru, id)).toMatchObject({ ok: true })
    expect(await stateOf(id)).toEqual(['countered', null])
    expect(await counter(ru, id, { base: 2 })).toEqual({ ok: false, code: 'not-allowed' })
    expect(await counter(pk, id, { base: 2 })).toMatchObject({ ok: true })
    expect(await stateOf(id)).toEqual(['proposed', null])
    expect(await confirm(ru, id, { round: 3 })).toMatchObject({ ok: true })
  })

  test('does not reach a round that another one has replaced', async () => {
    const id = await called()
    await counter(ru, id)
    expect(await confirm(ru, id)).toEqual({ ok: false, code: 'stale' })
    expect(await counter(ru, id)).toEqual({ ok: false, code: 'stale' })
    expect(await confirm(pk, id, { round: 2, slot: 3 })).toEqual({ ok: false, code: 'stale' })
  })

  test('is taken once where the form is sent three times', async () => {
    const id = await called()
    const form = { formKey: newId() }
    const results = await Promise.all([confirm(ru, id, form), confirm(ru, id, form), confirm(ru, id, form)])
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await logOf(id)).toEqual(['meeting_proposed', 'meeting_confirmed'])
  })

  test('is given by one of two colleagues who answer at once', async () => {
    const id = await called({ days: [40, 41] })
    const colleague = await aViewer('ru', 'co_chair')
    const results = await Promise.all([confirm(ru, id), confirm(colleague, id, { slot: 1 }), counter(ru, id)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result.code).toBe('stale')
  })
})

describe('a notice shorter than the rules want', () => {
  test('is waived by the one who confirms it, in so many words', async () => {
    const id = await called({ days: [10], shortNotice: true })
    expect(await confirm(ru, id)).toEqual({ ok: false, code: 'waiver-unsaid' })
    expect(await confirm(ru, id, { waivesNotice: '1' })).toMatchObject({ ok: true })
  })

  test('is not slipped in: dates that were in time when they were proposed may be too soon now', async () => {
    const id = await called({ days: [28.00001] })
    await asSuperuser((client) =>
      client.query(`insert into app.clock (frozen_at) values (now() + interval '1 hour')`),
    )
    const refused = await confirm(ru, id)
    await asSuperuser((client) => client.query('delete from app.clock'))
    expect(refused).toEqual({ ok: false, code: 'notice-passed' })
    expect(await stateOf(id)).toEqual(['proposed', null])
  })
})
