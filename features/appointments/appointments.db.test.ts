import { beforeEach, expect, test } from 'vitest'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { appointAlternate, endAppointment } from './mutations/appoint'
import { listAppointments } from './queries/appointments'

const ok = { ok: true, value: undefined }
const refused = (code: string) => ({ ok: false, code })
let chair: Viewer
let delegate: Viewer

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const appoint = (by: Viewer, alternate: string, [from, until] = [-1, 5], formKey = newId()) =>
  appointAlternate(by, {
    alternate,
    fromOn: day(from ?? 0),
    untilOn: day(until ?? 0),
    maySign: true,
    formKey,
  })
const own = () => listAppointments(chair)

beforeEach(async () => {
  ;[chair, delegate] = [await aViewer('pk', 'co_chair'), await aViewer('pk', 'delegate')]
})

test('a co-chair appoints somebody of the own side, once a form, and ends it', async () => {
  const before = (await own()).length
  const formKey = newId()
  expect(
    await Promise.all([
      appoint(chair, delegate.id, [-1, 5], formKey),
      appoint(chair, delegate.id, [-1, 5], formKey),
    ]),
  ).toEqual([ok, ok])
  const made = (await own()).slice(before)
  expect(made).toHaveLength(1)
  expect(made[0]).toMatchObject({ side: 'pk', maySign: true, fromOn: day(-1), untilOn: day(5) })
  const end = (by: Viewer) => endAppointment(by, { appointment: made[0]?.id ?? '', formKey: newId() })
  expect(await end(await aViewer('ru', 'co_chair'))).toEqual(refused('stale'))
  expect(await end(await aViewer('pk', 'secretary'))).toEqual(refused('not-allowed'))
  expect(await end(chair)).toEqual(ok)
  expect(await own()).toHaveLength(before)
  expect(await end(chair)).toEqual(refused('stale'))
})

test('nobody of the other side, no administrator and no co-chair is appointed, and nobody else appoints', async () => {
  for (const [side, role] of [
    ['ru', 'delegate'],
    ['pk', 'administrator'],
    ['pk', 'co_chair'],
  ] as const)
    expect(await appoint(chair, (await aViewer(side, role)).id)).toEqual(refused('not-found'))
  expect(await appoint(delegate, delegate.id)).toEqual(refused('not-allowed'))
})

test('one that is over is not listed; both sides read those that stand', async () => {
  const before = (await own()).length
  await appoint(chair, delegate.id, [-9, -3])
  expect(await own()).toHaveLength(before)
  await appoint(chair, delegate.id, [3, 9])
  expect(await listAppointments(await aViewer('ru', 'delegate'))).toHaveLength((await own()).length)
})
