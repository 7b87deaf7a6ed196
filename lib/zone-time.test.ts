import { expect, test } from 'vitest'
import { addDays, dayIn, momentAt, timeIn, weekdayOf } from './zone-time'

test.each([
  ['2026-12-22', '14:00', 'Asia/Karachi', '2026-12-22T09:00:00.000Z'],
  ['2026-12-22', '14:00', 'Europe/Moscow', '2026-12-22T11:00:00.000Z'],
  ['2027-01-01', '00:00', 'Asia/Karachi', '2026-12-31T19:00:00.000Z'],
  ['2028-02-29', '23:59', 'Europe/Moscow', '2028-02-29T20:59:00.000Z'],
  // Moscow was four hours ahead until the autumn of 2014.
  ['2014-10-25', '12:00', 'Europe/Moscow', '2014-10-25T08:00:00.000Z'],
  ['2014-10-27', '12:00', 'Europe/Moscow', '2014-10-27T09:00:00.000Z'],
  // A zone that still changes its clocks, the night before and the morning after.
  ['2026-03-28', '23:30', 'Europe/Berlin', '2026-03-28T22:30:00.000Z'],
  ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
])('%s %s in %s', (day, time, zone, moment) => {
  const found = momentAt(day, time, zone)
  expect(found?.toISOString()).toBe(moment)
  expect([dayIn(new Date(moment), zone), timeIn(new Date(moment), zone)]).toEqual([day, time])
})

test.each([
  ['an hour that is leapt over', '2026-03-29', '02:30', 'Europe/Berlin'],
  ['no such day', '2027-02-29', '10:00', 'Asia/Karachi'],
  ['no such time', '2027-02-28', '24:30', 'Asia/Karachi'],
  ['nothing', '', '', 'Asia/Karachi'],
  ['other digits', '2027-2-8', '9:00', 'Asia/Karachi'],
])('%s is no moment', (_name, day, time, zone) => {
  expect(momentAt(day, time, zone)).toBeNull()
})

test('days are counted on the calendar', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7])
})
