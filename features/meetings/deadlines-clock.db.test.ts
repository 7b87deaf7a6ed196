import { beforeAll, describe, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { dayIn, momentAt, timeIn } from '@/lib/zone-time'
import { deadlinesOf } from './deadlines'
import type { Rule } from './queries/parts'

const title = { en: 'Rule' }
const HOUR = 60 * 60 * 1000
let rules: Rule[]

beforeAll(async () => {
  rules = await asSuperuser(async (client) => {
    const { rows } = await client.query('select key, days from procedure_rules where days is not null')
    return rows.map((row) => ({ ...row, title }))
  })
})

const at = (startsAt: Date) => ({
  ...{ state: 'confirmed', startsAt: startsAt.toISOString(), openItems: 1, minutesState: null, waived: [] },
  endsAt: new Date(startsAt.getTime() + 3 * HOUR).toISOString(),
})

/** The last minute of a day and the first of the next, on either side's clock; also over a leap day. */
const moments = ['Asia/Karachi', 'Europe/Moscow'].flatMap((zone) =>
  [
    ['2026-12-31', '23:59'],
    ['2027-01-01', '00:00'],
    ['2028-02-28', '23:59'],
    ['2028-02-29', '00:00'],
    ['2028-02-29', '23:59'],
    ['2028-03-01', '00:00'],
    ['2028-03-14', '23:59'],
    ['2028-03-15', '00:00'],
    ['2028-03-28', '23:59'],
    ['2028-03-29', '00:00'],
  ].map(([day = '', time = '']) => [zone, day, time] as const),
)

describe.each(moments)('a meeting that opens in %s on %s at %s', (zone, day, time) => {
  const startsAt = momentAt(day, time, zone) ?? new Date(Number.NaN)
  const meeting = at(startsAt)

  test('has its deadlines at the very millisecond at which the database has them', async () => {
    const found = deadlinesOf(meeting, rules, new Date(0))
    expect(found).toHaveLength(5)
    const told = await asSuperuser((client) =>
      Promise.all(
        found.map(async ({ rule, at: moment }) => {
          const { rows } = await client.query(
            `select case when $1 < $2::timestamptz then $2::timestamptz - app.rule_days($3)
               else $4::timestamptz + app.rule_days($3) end as at`,
            [moment, meeting.startsAt, rule.key, meeting.endsAt],
          )
          return rows[0].at
        }),
      ),
    )
    expect(found.map((deadline) => deadline.at)).toEqual(told)
  })

  test('keeps the hour of the clocks, which do not change there', () => {
    for (const { rule, at: moment } of deadlinesOf(meeting, rules, new Date(0))) {
      const anchor = new Date(moment < startsAt ? meeting.startsAt : meeting.endsAt)
      const days = moment < startsAt ? -rule.days : rule.days
      expect(timeIn(moment, zone), rule.key).toBe(timeIn(anchor, zone))
      const counted = Date.parse(dayIn(moment, zone)) - Date.parse(dayIn(anchor, zone))
      expect(counted / (24 * HOUR), rule.key).toBe(days)
    }
  })

  test('is in time up to the moment, and late from it on', () => {
    for (const { rule, at: moment } of deadlinesOf(meeting, rules, new Date(0))) {
      const stateAt = (now: number) =>
        deadlinesOf(meeting, rules, new Date(now)).find((one) => one.rule.key === rule.key)?.state
      const before = stateAt(moment.getTime() - 1)
      const after = stateAt(moment.getTime())
      const ended = rule.key === 'agenda-requests' ? 'closed' : 'late'
      if (rule.key === 'notice') expect([before, after]).toEqual(['met', 'met'])
      else expect([before, after], rule.key).toEqual(['soon', ended])
    }
  })
})

test('what both sides waived is no deadline any more', () => {
  const meeting = { ...at(new Date('2027-03-01T08:00:00Z')), waived: ['provisional-agenda'] }
  const found = deadlinesOf(meeting, rules, new Date('2027-02-27T08:00:00Z'))
  expect(found.find(({ rule }) => rule.key === 'provisional-agenda')?.state).toBe('waived')
})
