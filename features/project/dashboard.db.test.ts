import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { aDecision, aReport } from '@/db/factories/decisions'
import { anInquiry } from '@/db/factories/inquiries'
import { aMeeting, anAgendaItem, aSignature, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { writeNote } from '@/features/notes/mutations'
import { newId } from '@/lib/ids'
import { getDashboard } from './queries/dashboard'
import { whatWaits } from './waiting'

let pk: Viewer
let ru: Viewer

beforeAll(async () => {
  pk = await aViewer('pk', 'co_chair')
  ru = await aViewer('ru', 'co_chair')
  const meetingId = await asSuperuser(async (client) => {
    const held = await aMeeting(client, { number: 1, state: 'held', inDays: -10 })
    const minutes = await someMinutes(client, { meetingId: held.id, state: 'agreed' })
    await aSignature(client, { minutesId: minutes.id, signer: ru })
    const next = await aMeeting(client, { number: 2, state: 'confirmed', inDays: 20 })
    await anAgendaItem(client, { meetingId: next.id, position: 1, proposedBy: 'ru' })
    await anAgendaItem(client, { meetingId: next.id, position: 2, proposedBy: 'pk', state: 'agreed' })
    const action = await aDecision(client, { ref: 'JWG/2026/01-A01', meetingId: held.id, dueInDays: -2 })
    await aReport(client, { decisionId: action.id, by: ru, status: 'done' })
    await anInquiry(client, { side: 'pk', sector: 'energy' })
    await anInquiry(client, { side: 'pk', sector: 'energy', answeredAfterHours: 8 })
    return next.id
  })
  await writeNote(pk, { meetingId, formKey: newId(), body: 'Ours' })
})

describe('the dashboard', () => {
  test('asks each co-chair for what that side owes', async () => {
    const kinds = async (viewer: Viewer) =>
      whatWaits(viewer, await getDashboard(viewer)).map(({ kind }) => kind)
    expect(await kinds(pk)).toEqual(['sign', 'agenda', 'overdue', 'inquiries'])
    expect(await kinds(ru)).toEqual([])
  })

  test('shows the next meeting and how ready its agenda is', async () => {
    const { nextMeeting } = await getDashboard(ru)
    expect(nextMeeting).toMatchObject({ number: 2, items: 2, openItems: 1 })
  })

  test('counts open actions by side and in all', async () => {
    const { tallies } = await getDashboard(ru)
    expect(tallies).toEqual(
      expect.arrayContaining([
        { kind: 'action', side: null, open: 1, due: 0, overdue: 1 },
        { kind: 'action', side: 'pk', open: 1, due: 0, overdue: 1 },
      ]),
    )
    expect(tallies.find(({ side }) => side === 'ru')).toBeUndefined()
  })

  test("knows the own side's inquiries and entries, and nothing of the other's", async () => {
    const [own, other] = [await getDashboard(pk), await getDashboard(ru)]
    expect(own.interest).toContainEqual(expect.objectContaining({ sector: 'energy', inquiries: 2 }))
    expect(own).toMatchObject({ medianResponse: 8, unanswered: { count: 1 } })
    expect(own.recent.map(({ action }) => action)).toEqual(['wrote_note', 'minutes_signed'])
    expect(other.interest).toContainEqual(expect.objectContaining({ sector: 'energy', inquiries: 0 }))
    expect(other).toMatchObject({ medianResponse: null, unanswered: { count: 0 } })
    expect(other.recent.map(({ action }) => action)).toEqual(['minutes_signed'])
  })

  test('needs two queries besides begin, set_config and commit', async () => {
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    await getDashboard(pk)
    expect(sent).toHaveBeenCalledTimes(5)
    sent.mockRestore()
  })
})
