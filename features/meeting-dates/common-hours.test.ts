import { describe, expect, test } from 'vitest'
import { timeIn } from '@/lib/zone-time'
import { commonHours } from './common-hours'

const week = { workingDays: [1, 2, 3, 4, 5], opensAt: 9, closesAt: 17 }
const pk = { code: 'pk', timeZone: 'Asia/Karachi', ...week }
const ru = { code: 'ru', timeZone: 'Europe/Moscow', ...week }
const now = new Date('2026-11-01T00:00:00Z')
const plain = {
  sides: [pk, ru],
  home: 'Asia/Karachi',
  from: '2026-12-21',
  days: 1,
  holidays: [],
  taken: [],
  minutes: 60,
  now,
}

type Changes = Partial<Omit<Parameters<typeof commonHours>[0], 'home'>> & { home?: string }

/** Windows as the clock of a place shows them. */
function windows(changes: Changes, zone = 'Asia/Karachi') {
  return commonHours({ ...plain, ...changes }).map(({ windows: found }) =>
    found.map(({ startsAt, endsAt }) => `${timeIn(startsAt, zone)}–${timeIn(endsAt, zone)}`).join(' '),
  )
}

describe('the hours in which both sides are at work', () => {
  test('are the same on either calendar', () => {
    expect(windows({})).toEqual(['11:00–17:00'])
    expect(windows({ home: 'Europe/Moscow' }, 'Europe/Moscow')).toEqual(['09:00–15:00'])
  })

  test('leave out the days on which one side does not work', () => {
    const friday = { ...pk, workingDays: [1, 2, 3, 4] }
    expect(windows({ days: 7 })).toEqual([...Array(5).fill('11:00–17:00'), '', ''])
    expect(windows({ days: 5, sides: [friday, ru] }).at(-1)).toBe('')
  })

  test('follow the clocks of the zones, not a fixed distance', () => {
    // Until the autumn of 2014 Moscow was one hour from Karachi, then two.
    const past = new Date('2014-01-01T00:00:00Z')
    expect(windows({ from: '2014-10-24', now: past })).toEqual(['10:00–17:00'])
    expect(windows({ from: '2014-10-27', now: past })).toEqual(['11:00–17:00'])
  })

  test('reach over midnight where the sides are far apart', () => {
    const far = { ...ru, timeZone: 'Asia/Vladivostok', opensAt: 0, closesAt: 24 }
    expect(windows({ sides: [{ ...pk, opensAt: 0, closesAt: 24 }, far], days: 2 })).toEqual([
      '00:00–19:00 19:00–00:00',
      '00:00–19:00 19:00–00:00',
    ])
  })

  test('end where a side has no hours in common with the other', () => {
    expect(windows({ sides: [pk, { ...ru, opensAt: 20, closesAt: 23 }] })).toEqual([''])
  })
})

describe('what is not free', () => {
  test.each(['pk', 'ru'])('a holiday of %s, also a provisional one, and it is named', (side) => {
    const holiday = { side, day: '2026-12-21', isProvisional: true }
    const [day] = commonHours({ ...plain, holidays: [holiday] })
    expect(day).toMatchObject({ windows: [], holidays: [holiday] })
    expect(windows({ holidays: [{ ...holiday, day: '2026-12-22' }] })).toEqual(['11:00–17:00'])
  })

  test('a meeting in the middle leaves what is before and after', () => {
    const meeting = {
      startsAt: new Date('2026-12-21T08:00:00Z'),
      endsAt: new Date('2026-12-21T09:30:00Z'),
    }
    expect(windows({ taken: [meeting] })).toEqual(['11:00–13:00 14:30–17:00'])
    expect(windows({ taken: [meeting], minutes: 150 })).toEqual(['14:30–17:00'])
    expect(commonHours({ ...plain, days: 2, taken: [meeting] }).map(({ taken }) => taken.length)).toEqual([
      1, 0,
    ])
  })

  test('what has passed', () => {
    expect(windows({ now: new Date('2026-12-21T10:00:00Z') })).toEqual(['15:00–17:00'])
    expect(windows({ now: new Date('2026-12-21T11:30:00Z') })).toEqual([''])
  })
})
