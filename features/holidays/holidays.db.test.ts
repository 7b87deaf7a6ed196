import { beforeAll, describe, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { addHoliday, removeHoliday } from './mutations'
import { listHolidays } from './queries'

let pk: Viewer
let ru: Viewer

beforeAll(async () => {
  pk = await aViewer('pk')
  ru = await aViewer('ru')
})

const holiday = (day: string) => ({ day, name: { en: 'Day', ru: null, ur: null }, isProvisional: false })
const daysOf = async (viewer: Viewer, year = 2027) =>
  (await listHolidays(viewer, year)).map(({ side, day }) => `${side} ${day}`)

describe('a holiday', () => {
  test('of one side is read by both, in its year', async () => {
    expect(await addHoliday(pk, holiday('2027-03-23'))).toMatchObject({ ok: true })
    expect(await addHoliday(ru, holiday('2027-12-31'))).toMatchObject({ ok: true })
    expect(await daysOf(ru)).toEqual(['pk 2027-03-23', 'ru 2027-12-31'])
    expect(await daysOf(pk, 2028)).toEqual([])
  })

  test('stands once, and the other side may have the same day', async () => {
    const day = holiday('2027-05-01')
    const added = await Promise.all([addHoliday(pk, day), addHoliday(pk, day)])
    expect(added.map(({ ok }) => ok)).toEqual([true, true])
    expect(await addHoliday(pk, { ...day, isProvisional: true })).toEqual({ ok: false, code: 'taken' })
    expect(await addHoliday(ru, day)).toMatchObject({ ok: true })
  })

  test('is taken out by its own side alone', async () => {
    const [found] = (await listHolidays(pk, 2027)).filter(({ side }) => side === 'pk')
    const id = found?.id ?? ''
    expect(await removeHoliday(ru, id)).toEqual({ ok: false, code: 'not-found' })
    expect(await removeHoliday(pk, newId())).toEqual({ ok: false, code: 'not-found' })
    expect(await removeHoliday(pk, id)).toMatchObject({ ok: true })
    expect(await removeHoliday(pk, id)).toEqual({ ok: false, code: 'not-found' })
  })

  test('is not for a delegate to keep', async () => {
    const delegate = await aViewer('pk', 'delegate')
    expect(await addHoliday(delegate, holiday('2027-06-01'))).toEqual({ ok: false, code: 'not-allowed' })
    expect(await removeHoliday(delegate, newId())).toEqual({ ok: false, code: 'not-allowed' })
  })

  test('leaves a line in the joint log', async () => {
    const actions = await asSuperuser(async (client) => {
      const sql = `select action from audit_log where audience = 'joint' and subject_kind = 'side' order by seq`
      return (await client.query(sql)).rows.map(({ action }) => action)
    })
    expect(actions).toEqual([...Array(4).fill('holiday_added'), 'holiday_removed'])
  })
})
