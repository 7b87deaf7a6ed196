import { beforeAll, describe, expect, test } from 'vitest'
import { aDecision, aReport } from '@/db/factories/decisions'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { getDecision, listDecisions } from './queries/decisions'
import { decisionFilter } from './validation'

let pk: Viewer
let ru: Viewer

beforeAll(async () => {
  pk = await aViewer('pk')
  ru = await aViewer('ru')
  await asSuperuser(async (client) => {
    const old = await aMeeting(client, { number: 1, state: 'closed', inDays: -200 })
    const recent = await aMeeting(client, { number: 2, state: 'closed', inDays: -90 })
    const differs = await aDecision(client, { ref: 'JWG/2026/01-A01', meetingId: old.id, dueInDays: -1 })
    await aReport(client, { decisionId: differs.id, by: pk, status: 'open', daysAgo: 9 })
    await aReport(client, { decisionId: differs.id, by: pk, status: 'done', daysAgo: 1 })
    await aReport(client, { decisionId: differs.id, by: ru, status: 'in_progress' })
    await aDecision(client, { ref: 'JWG/2026/02-A01', meetingId: recent.id, dueInDays: 5, sides: ['ru'] })
    await aDecision(client, { ref: 'JWG/2026/02-A02', meetingId: recent.id })
    await aDecision(client, { ref: 'JWG/2026/02-D01', meetingId: recent.id, kind: 'decision' })
  })
})

async function refs(given: Record<string, string>) {
  const { decisions } = await listDecisions(pk, 'action', decisionFilter.parse(given))
  return decisions.map(({ ref }) => ref.slice(9))
}

describe('the list of actions', () => {
  test.each([
    [{}, ['02-A01', '02-A02', '01-A01']],
    [{ after: 'jwg-2026-02-a01' }, ['02-A02', '01-A01']],
    [{ differ: '1' }, ['01-A01']],
    [{ overdue: '1' }, ['01-A01']],
    [{ overdue: '1', side: 'ru' }, ['01-A01']],
    [{ overdue: '1', side: 'pk' }, []],
    [{ status: 'done' }, ['01-A01']],
    [{ status: 'open', side: 'pk' }, ['02-A02']],
    [{ side: 'ru' }, ['02-A01', '02-A02', '01-A01']],
  ])('%j', async (given, expected) => {
    expect(await refs(given)).toEqual(expected)
  })
})

test('the newest word of each side counts, in the order of the sides', async () => {
  const found = await getDecision(ru, 'JWG/2026/01-A01')
  expect(found?.reports.map(({ side, status }) => [side, status])).toEqual([
    ['pk', 'done'],
    ['ru', 'in_progress'],
  ])
  expect(found?.history).toHaveLength(3)
})

test('a reference that nobody gave is not found', async () => {
  expect(await getDecision(pk, 'JWG/2026/09-D99')).toBeNull()
})
