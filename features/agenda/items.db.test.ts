import { describe, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { getDashboard } from '@/features/project/queries/dashboard'
import { newId } from '@/lib/ids'
import { agendaOf, anAgreedItem, anItem, aRewording, aStage, words } from './agenda.fixture'
import { answerItem } from './mutations/answer'
import { proposeItem } from './mutations/propose'
import { rewordItem } from './mutations/reword'

const agree = (itemId: string, wording: number) =>
  ({ itemId, wording, formKey: newId(), answer: 'agreed' }) as const
const decline = (itemId: string, wording: number) =>
  ({ itemId, wording, formKey: newId(), answer: 'declined', reason: 'Not for this group' }) as const

const entries = (meetingId: string) =>
  asSuperuser(async (client) => {
    const sql = `select action, audience from audit_log where subject_id = $1 order by audience, seq`
    return (await client.query(sql, [meetingId])).rows.map(({ action, audience }) => `${audience} ${action}`)
  })

describe('an item', () => {
  test('is proposed by a delegate too, after the two that stand first, and is on the joint log', async () => {
    const { meeting, ru } = await aStage()
    const delegate = await aViewer('pk', 'delegate')
    const itemId = await anItem(delegate, meeting.id)
    const { items } = await agendaOf(ru, meeting)
    expect(items.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'opening agreed',
      'review agreed',
      'regular proposed',
    ])
    expect(items[2]).toMatchObject({ id: itemId, isLate: false, wordings: [{ number: 1, side: 'pk' }] })
    expect(await entries(meeting.id)).toEqual(['joint agenda_proposed'])
  })

  test('is proposed once, however often its form is sent', async () => {
    const { meeting, pk } = await aStage()
    const input = { meetingId: meeting.id, formKey: newId(), title: words('Coal'), minutes: 20 }
    const sent = await Promise.all([proposeItem(pk, input), proposeItem(pk, input), proposeItem(pk, input)])
    expect(new Set(sent.map((one) => one.ok && one.value.itemId)).size).toBe(1)
    expect((await agendaOf(pk, meeting)).items).toHaveLength(3)
    expect(await entries(meeting.id)).toHaveLength(1)
  })

  test('of each side at once: both are taken, each at a place of its own', async () => {
    const { meeting, pk, ru } = await aStage()
    await Promise.all([1, 2, 3, 4].flatMap(() => [anItem(pk, meeting.id), anItem(ru, meeting.id)]))
    const places = await asSuperuser(async (client) => {
      const sql = 'select position from agenda_items where meeting_id = $1 order by position'
      return (await client.query(sql, [meeting.id])).rows.map(({ position }) => position)
    })
    expect(places).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test.each([
    ['administrator', 'confirmed', 'not-allowed'],
    ['secretary', 'held', 'not-allowed'],
  ] as const)('of an %s for a %s meeting is refused', async (role, state, code) => {
    const { meeting } = await aStage({ state })
    const input = { meetingId: meeting.id, formKey: newId(), title: words('Coal'), minutes: 20 }
    expect(await proposeItem(await aViewer('pk', role), input)).toEqual({ ok: false, code })
  })
})

describe('the back and forth', () => {
  test('goes on until one side agrees to the other one’s newest wording, and keeps every word', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    expect(await rewordItem(ru, { ...aRewording(itemId, 1), reason: 'Narrower' })).toMatchObject({ ok: true })
    expect(await answerItem(ru, agree(itemId, 2))).toEqual({ ok: false, code: 'not-allowed' })
    expect(await rewordItem(pk, aRewording(itemId, 2, 'Tests of coal and ore'))).toMatchObject({ ok: true })
    expect(await answerItem(pk, agree(itemId, 3))).toEqual({ ok: false, code: 'not-allowed' })
    expect(await answerItem(ru, agree(itemId, 3))).toMatchObject({ ok: true })

    const item = (await agendaOf(pk, meeting)).items[2]
    expect(item).toMatchObject({ state: 'agreed', title: words('Tests of coal and ore'), minutes: 40 })
    expect(item?.wordings.map(({ side, title, reason }) => [side, title.en, reason])).toEqual([
      ['pk', 'Tests of raw materials', null],
      ['ru', 'Tests of coal', 'Narrower'],
      ['pk', 'Tests of coal and ore', null],
    ])
    expect(item?.answers).toMatchObject([{ side: 'ru', to: 'agreed', wording: 3 }])
  })

  test('leaves what was declined or deferred as it is, with the reason', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    expect(await answerItem(ru, decline(itemId, 1))).toMatchObject({ ok: true })
    expect(await answerItem(ru, agree(itemId, 1))).toEqual({ ok: false, code: 'stale' })
    expect(await rewordItem(pk, aRewording(itemId, 1))).toEqual({ ok: false, code: 'not-allowed' })
    expect((await agendaOf(pk, meeting)).items[2]?.answers).toMatchObject([
      { to: 'declined', reason: 'Not for this group' },
    ])
  })

  test('opens what was agreed again only with a reason; then the other side is asked', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anAgreedItem(pk, ru, meeting.id)
    expect(await rewordItem(ru, aRewording(itemId, 1))).toEqual({ ok: false, code: 'no-reason' })
    expect(await rewordItem(ru, { ...aRewording(itemId, 1), reason: 'A mistake' })).toMatchObject({
      ok: true,
    })
    expect((await agendaOf(ru, meeting)).items[2]).toMatchObject({ state: 'countered' })
  })

  test.each(['delegate', 'administrator'] as const)('is not for a %s', async (role) => {
    const { meeting, pk } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    const other = await aViewer('ru', role)
    expect(await answerItem(other, agree(itemId, 1))).toEqual({ ok: false, code: 'not-allowed' })
    expect(await rewordItem(other, aRewording(itemId, 1))).toEqual({ ok: false, code: 'not-allowed' })
  })

  test('leaves the two standing items alone', async () => {
    const { meeting, pk } = await aStage()
    const review = (await agendaOf(pk, meeting)).items[1]?.id ?? ''
    expect(await rewordItem(pk, aRewording(review, 0))).toEqual({ ok: false, code: 'not-allowed' })
  })
})

describe('both at once', () => {
  const isFirst = (results: readonly { ok: boolean; code?: string }[]) =>
    results.map((result) => (result.ok ? 'ok' : result.code)).sort()

  test('two who agree: one answer', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    const colleague = await aViewer('ru', 'co_chair')
    const results = await Promise.all([
      answerItem(ru, agree(itemId, 1)),
      answerItem(colleague, agree(itemId, 1)),
    ])
    expect(isFirst(results)).toEqual(['ok', 'stale'])
    expect((await agendaOf(pk, meeting)).items[2]?.answers).toHaveLength(1)
  })

  test('the same answer sent twice is no error, and one answer', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    const input = agree(itemId, 1)
    const results = await Promise.all([answerItem(ru, input), answerItem(ru, input)])
    expect(isFirst(results)).toEqual(['ok', 'ok'])
    expect(isFirst([await answerItem(ru, input)])).toEqual(['ok'])
    expect((await agendaOf(pk, meeting)).items[2]?.answers).toHaveLength(1)
  })

  test.each([1, 2, 3])(
    'one agrees while the other words anew: nobody agrees to unread words (%i)',
    async () => {
      const { meeting, pk, ru } = await aStage()
      const itemId = await anItem(pk, meeting.id)
      const [agreed, reworded] = await Promise.all([
        answerItem(ru, agree(itemId, 1)),
        rewordItem(pk, aRewording(itemId, 1)),
      ])
      const item = (await agendaOf(pk, meeting)).items[2]
      // What was agreed opens again only with a reason, and this wording has none.
      expect(isFirst([agreed, reworded])).not.toEqual(['ok', 'ok'])
      expect(item?.state).toBe(agreed.ok ? 'agreed' : 'proposed')
      expect(item?.title.en).toBe(agreed.ok ? 'Tests of raw materials' : 'Tests of coal')
    },
  )

  test('the same wording sent twice is written once, and of two different ones one comes first', async () => {
    const { meeting, pk, ru } = await aStage()
    const itemId = await anItem(pk, meeting.id)
    const input = aRewording(itemId, 1)
    expect(isFirst(await Promise.all([rewordItem(ru, input), rewordItem(ru, input)]))).toEqual(['ok', 'ok'])
    const both = [rewordItem(ru, aRewording(itemId, 2)), rewordItem(pk, aRewording(itemId, 2, 'Ore'))]
    expect(isFirst(await Promise.all(both))).toEqual(['ok', 'stale'])
    expect((await agendaOf(pk, meeting)).items[2]?.wordings).toHaveLength(3)
  })
})

describe('what waits on the dashboard', () => {
  test('is the other side’s newest wording, whoever proposed the item', async () => {
    const { meeting, pk, ru } = await aStage({ inDays: 5, state: 'postponed' })
    const count = async (viewer: typeof pk) =>
      (await getDashboard(viewer)).itemsToAnswer.find(({ id }) => id === meeting.id)
    const itemId = await anItem(pk, meeting.id)
    expect([await count(pk), (await count(ru))?.count]).toEqual([undefined, 1])
    await rewordItem(ru, aRewording(itemId, 1))
    expect(await count(pk)).toMatchObject({ count: 1, wordedBy: 'ru' })
    expect(await count(ru)).toBeUndefined()
  })
})
