import { expect, test } from 'vitest'
import { milestoneTrack } from '@/components/charts/milestone-track'

const now = new Date('2026-02-01')
const later = new Date('2026-12-01')
const milestones = [
  {
    key: 'a',
    label: 'A',
    planned: null,
    reports: [{ side: 'pk', sideName: 'Pakistan', date: later, done: false }],
  },
]

test('later lies further from the start of the line, whichever side that is', () => {
  const ltr = milestoneTrack(milestones, now, 'ltr')
  const rtl = milestoneTrack(milestones, now, 'rtl')
  expect(Number.parseFloat(ltr.at(later))).toBeGreaterThan(Number.parseFloat(ltr.at(now)))
  expect(Number.parseFloat(rtl.at(later))).toBeLessThan(Number.parseFloat(rtl.at(now)))
  expect(Number.parseFloat(ltr.at(later)) + Number.parseFloat(rtl.at(later))).toBeCloseTo(100)
})

test('the scale carries at most four dates', () => {
  expect(milestoneTrack(milestones, now, 'ltr').ticks.length).toBeLessThanOrEqual(4)
})
