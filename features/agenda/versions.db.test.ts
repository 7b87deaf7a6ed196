import { describe, expect, test } from 'vitest'
import { withViewer } from '@/db/client'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { listMotions } from '@/features/motions/queries'
import { newId } from '@/lib/ids'
import { agendaOf, anAgreedItem, anItem, aRewording, aStage, circulate, waive, words } from './agenda.fixture'
import { answerAdoption, askAdoption } from './mutations/adopt'
import { proposeItem } from './mutations/propose'
import { rewordItem } from './mutations/reword'

describe('circulating', () => {
  test('is the host’s, in time', async () => {
    const { meeting, pk, ru } = await aStage({ inDays: 15.01 })
    expect(await circulate(ru, meeting.id)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await circulate(await aViewer('pk', 'delegate'), meeting.id)).toMatchObject({ ok: false })
    expect(await circulate(pk, meeting.id)).toMatchObject({ ok: true })
    expect(await agendaOf(ru, meeting)).toMatchObject({
      isChanged: false,
      versions: [{ number: 1, kind: 'provisional', side: 'pk' }],
    })
  })

  test('after the day is refused until both waive the rule', async () => {
    const { meeting, pk, ru } = await aStage({ inDays: 14.99 })
    expect(await circulate(pk, meeting.id)).toEqual({ ok: false, code: 'late' })
    await waive(pk, ru, meeting.id, 'provisional-agenda')
    expect(await circulate(pk, meeting.id)).toMatchObject({ ok: true })
  })

  test('of what changed after the day is free, once a version came in time', async () => {
    const { meeting, pk } = await aStage({ inDays: 22 })
    await anItem(pk, meeting.id)
    await circulate(pk, meeting.id)
    const soon = `update meetings set starts_at = app.now() + interval '1 day', ends_at = app.now() + interval '2 days' where id = $1`
    await asSuperuser((client) => client.query(soon, [meeting.id]))
    await proposeItem(pk, {
      ...{ meetingId: meeting.id, formKey: newId(), title: words('Coal'), minutes: 20 },
      lateReason: 'Results came yesterday',
    })
    expect(await circulate(pk, meeting.id, 1)).toMatchObject({ ok: true })
  })

  test('twice at once makes one version', async () => {
    const { meeting, pk } = await aStage()
    const results = await Promise.all([circulate(pk, meeting.id), circulate(await aViewer('pk'), meeting.id)])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await agendaOf(pk, meeting)).versions).toHaveLength(1)
  })
})

describe('adoption', () => {
  async function circulated() {
    const stage = await aStage()
    const itemId = await anAgreedItem(stage.ru, stage.pk, stage.meeting.id)
    await circulate(stage.pk, stage.meeting.id)
    const ask = (viewer: Viewer, version = 1) =>
      askAdoption(viewer, { meetingId: stage.meeting.id, version, formKey: newId() })
    const motions = () => listMotions(stage.pk, stage.meeting.id)
    const answer = async (viewer: Viewer, formKey = newId()) =>
      answerAdoption(viewer, { motionId: (await motions())[0]?.id ?? '', answer: 'agreed', formKey })
    return { ...stage, itemId, ask, answer, motions }
  }

  test('takes the hand of each side, and keeps the very text that was circulated', async () => {
    const { meeting, pk, ru, ask, answer } = await circulated()
    expect(await ask(ru)).toMatchObject({ ok: true })
    for (const own of [ru, await aViewer('ru', 'co_chair')])
      expect(await answer(own)).toEqual({ ok: false, code: 'not-allowed' })
    expect((await agendaOf(pk, meeting)).versions).toHaveLength(1)

    expect(await answer(pk)).toMatchObject({ ok: true })
    const { versions, isChanged } = await agendaOf(ru, meeting)
    expect(versions.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['2 adopted', '1 provisional'])
    expect(isChanged).toBe(false)
  })

  test('nobody writes an adopted version without both keys, not even past the portal', async () => {
    const { meeting, pk, ru, ask, motions } = await circulated()
    await ask(ru)
    const [motion] = await motions()
    const forged = (viewer: Viewer) =>
      withViewer(viewer, (tx) =>
        tx.execute(
          `insert into agenda_versions (meeting_id, number, kind, motion_id, items, by_person, by_side)
           values ('${meeting.id}', 2, 'adopted', '${motion?.id}', app.agenda_of('${meeting.id}'), '${viewer.id}', '${viewer.side}')`,
        ),
      )
    for (const viewer of [pk, ru])
      await expect(forged(viewer)).rejects.toMatchObject({ cause: { code: 'JW409' } })
  })

  test('an agenda that changed since is not adopted, and the answer is not used up', async () => {
    const { meeting, pk, ru, itemId, ask, answer, motions } = await circulated()
    await ask(ru)
    await rewordItem(ru, { ...aRewording(itemId, 1), reason: 'A mistake' })
    expect(await answer(pk)).toEqual({ ok: false, code: 'stale' })
    expect((await motions())[0]?.answer).toBeNull()
    expect(await agendaOf(pk, meeting)).toMatchObject({ isChanged: true, versions: [{ number: 1 }] })
  })

  test('is asked for only where nothing is open, of the newest version, once', async () => {
    const { meeting, pk, ru, itemId, ask } = await circulated()
    expect(await ask(pk, 2)).toEqual({ ok: false, code: 'stale' })
    await rewordItem(ru, { ...aRewording(itemId, 1), reason: 'A mistake' })
    await circulate(pk, meeting.id, 1)
    expect(await ask(pk, 2)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await ask(await aViewer('pk', 'delegate'), 2)).toEqual({ ok: false, code: 'not-allowed' })
  })

  test('agreed to twice at once is adopted once', async () => {
    const { meeting, pk, ru, ask, answer, motions } = await circulated()
    await ask(ru)
    expect(await ask(pk)).toEqual({ ok: false, code: 'stale' })
    const key = newId()
    const results = await Promise.all([answer(pk, key), answer(pk, key), answer(await aViewer('pk'))])
    expect(results.slice(0, 2).some(({ ok }) => ok) || results[2]?.ok).toBe(true)
    expect((await agendaOf(pk, meeting)).versions).toHaveLength(2)
    expect(await motions()).toHaveLength(1)
  })
})
