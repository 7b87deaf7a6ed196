import { describe, expect, test } from 'vitest'
import { withViewer } from '@/db/client'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { moveMotion } from '@/features/motions/mutations'
import { newId } from '@/lib/ids'
import { agendaOf, anItem, aStage, waive, words } from './agenda.fixture'
import { orderAgenda } from './mutations/order'
import { proposeItem } from './mutations/propose'

describe('the day for requests', () => {
  const propose = (viewer: Viewer, meetingId: string, lateReason?: string) =>
    proposeItem(viewer, { meetingId, formKey: newId(), title: words('Coal'), minutes: 20, lateReason })

  test.each([
    [21.01, true],
    [20.99, false],
  ])('%f days before the meeting an item needs no reason: %s', async (inDays, ok) => {
    const { meeting, pk } = await aStage({ inDays })
    expect(await propose(pk, meeting.id)).toMatchObject(ok ? { ok } : { ok, code: 'late' })
  })

  test('an item after it is marked as late, with its reason', async () => {
    const { meeting, pk } = await aStage({ inDays: 10 })
    expect(await propose(pk, meeting.id, 'Results came yesterday')).toMatchObject({ ok: true })
    const late = { isLate: true, lateReason: 'Results came yesterday', state: 'proposed' }
    expect((await agendaOf(pk, meeting)).items[2]).toMatchObject(late)
  })

  test('waived by both it binds nobody; asked by one it binds still', async () => {
    const { meeting, pk, ru } = await aStage({ inDays: 10 })
    await withViewer(pk, (tx) =>
      moveMotion(tx, pk, {
        meetingId: meeting.id,
        kind: 'waive',
        subject: 'agenda-requests',
        reason: 'Short',
        formKey: newId(),
      }),
    )
    expect(await propose(pk, meeting.id)).toEqual({ ok: false, code: 'late' })
    await waive(ru, pk, meeting.id, 'agenda-requests')
    expect(await propose(pk, meeting.id)).toMatchObject({ ok: true })
    expect((await agendaOf(pk, meeting)).items[2]).toMatchObject({ isLate: false })
  })

  test('a postponed meeting has none', async () => {
    const { meeting, pk } = await aStage({ inDays: 1, state: 'postponed' })
    expect(await propose(pk, meeting.id)).toMatchObject({ ok: true })
  })
})

describe('an order', () => {
  const inPlaces = async (viewer: Viewer, meeting: { body: string; number: number }, letters: string) => {
    const { items } = await agendaOf(viewer, meeting)
    return [...letters].flatMap((letter) => items['01abc'.indexOf(letter)]?.id ?? [])
  }

  async function threeItems() {
    const stage = await aStage()
    for (const text of ['Item a', 'Item b', 'Item c']) await anItem(stage.pk, stage.meeting.id, text)
    const place = (letters: string) => inPlaces(stage.pk, stage.meeting, letters)
    const set = (viewer: Viewer, order: number, itemIds: string[], formKey = newId()) =>
      orderAgenda(viewer, { meetingId: stage.meeting.id, order, itemIds, formKey })
    return { ...stage, place, set }
  }

  test('puts the items where it says, for both sides', async () => {
    const { meeting, pk, ru, place, set } = await threeItems()
    expect(await set(ru, 0, await place('01cab'))).toMatchObject({ ok: true })
    const { items, order } = await agendaOf(pk, meeting)
    expect([order, ...items.slice(2).map(({ title }) => title.en)]).toEqual([1, 'Item c', 'Item a', 'Item b'])
  })

  test.each(['0abc1', '10abc', 'a01bc', '01ab', '01abb'])('%s is none', async (letters) => {
    const { pk, place, set } = await threeItems()
    expect(await set(pk, 0, await place(letters))).toEqual({ ok: false, code: 'stale' })
  })

  test('of each side at once: one comes first, the other is told', async () => {
    const { meeting, pk, ru, place, set } = await threeItems()
    const [one, other] = [await place('01cab'), await place('01bca')]
    const results = await Promise.all([set(pk, 0, one), set(ru, 0, other)])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'stale' })
    const standing = (await agendaOf(pk, meeting)).items.map(({ id }) => id)
    expect(standing).toEqual(results[0]?.ok ? one : other)
  })

  test('made before another item came is told so', async () => {
    const { meeting, pk, ru, place, set } = await threeItems()
    const made = await place('01cab')
    await anItem(ru, meeting.id)
    expect(await set(pk, 0, made)).toEqual({ ok: false, code: 'stale' })
  })

  test('sent twice is set once', async () => {
    const { meeting, pk, place, set } = await threeItems()
    const [made, key] = [await place('01cab'), newId()]
    const results = await Promise.all([set(pk, 0, made, key), set(pk, 0, made, key)])
    expect(results).toMatchObject([{ ok: true }, { ok: true }])
    expect((await agendaOf(pk, meeting)).order).toBe(1)
  })

  test('is for secretaries and co-chairs of a meeting ahead', async () => {
    const { place, set, meeting, pk } = await threeItems()
    const made = await place('01cab')
    const refused = { ok: false, code: 'not-allowed' }
    expect(await set(await aViewer('ru', 'delegate'), 0, made)).toEqual(refused)
    await asSuperuser((client) =>
      client.query(`update meetings set state = 'held' where id = $1`, [meeting.id]),
    )
    expect(await set(pk, 0, made)).toEqual(refused)
  })
})

test('what the portal would not ask, the database refuses too', async () => {
  const { meeting, pk, ru } = await aStage()
  const itemId = await anItem(pk, meeting.id)
  const by = (viewer: Viewer) => `'${viewer.id}', '${viewer.side}'`
  const answer = (viewer: Viewer, wording = 1) =>
    `insert into agenda_item_transitions (audience, item_id, wording_number, from_state, to_state, by_person, by_side)
     values ('joint', '${itemId}', ${wording}, 'proposed', 'agreed', ${by(viewer)})`
  const word = (viewer: Viewer, id = itemId) =>
    `insert into agenda_wordings (item_id, number, title, duration_minutes, by_person, by_side)
     values ('${id}', 2, '{"en": "A", "ru": "Б"}', 30, ${by(viewer)})`
  const order = `insert into agenda_orders (meeting_id, number, item_ids, by_person, by_side)
     select '${meeting.id}', 1, jsonb_agg(id order by position), ${by(pk)} from agenda_items where meeting_id = '${meeting.id}'`
  const version = (viewer: Viewer) =>
    `insert into agenda_versions (meeting_id, number, kind, items, by_person, by_side)
     values ('${meeting.id}', 1, 'provisional', app.agenda_of('${meeting.id}'), ${by(viewer)})`
  const refused = (viewer: Viewer, statement: string, code = 'JW409') =>
    expect(withViewer(viewer, (tx) => tx.execute(statement))).rejects.toMatchObject({ cause: { code } })

  await refused(pk, answer(pk))
  await refused(ru, answer(ru, 2))
  await refused(ru, version(ru))
  await refused(ru, word(ru).replace('"Б"', '" "'), '23514')
  await refused(pk, word(pk, (await agendaOf(pk, meeting)).items[0]?.id))
  await asSuperuser((client) =>
    client.query(`update meetings set state = 'held' where id = $1`, [meeting.id]),
  )
  for (const statement of [word(pk), order, version(pk)]) await refused(pk, statement)
  await refused(ru, answer(ru))
})
