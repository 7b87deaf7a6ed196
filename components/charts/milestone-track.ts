import { scaleUtc } from 'd3-scale'
import type { Direction } from '@/i18n/direction'

export type Report = { side: string; sideName: string; date: Date; done: boolean }
export type Milestone = { key: string; label: string; planned: Date | null; reports: readonly Report[] }

/** Where a date lies on the track, in per cent of its width, counted from the reader's own start. */
export function milestoneTrack(milestones: readonly Milestone[], now: Date, direction: Direction) {
  const dates = milestones.flatMap((one) => [one.planned, ...one.reports.map((report) => report.date)])
  const times = [now, ...dates.filter((date) => date !== null)].map((date) => date.getTime())
  const scale = scaleUtc()
    .domain([new Date(Math.min(...times)), new Date(Math.max(...times))])
    .nice(4)
    .range(direction === 'rtl' ? [91, 9] : [9, 91])
  const ticks = scale.ticks(4)
  // A phone has room for four dates.
  const step = Math.ceil(ticks.length / 4)
  return { at: (date: Date) => `${scale(date).toFixed(2)}%`, ticks: ticks.filter((_, n) => n % step === 0) }
}
