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
    .range(direction === 'rtl' ? [95, 5] : [5, 95])
  return { at: (date: Date) => `${scale(date).toFixed(2)}%`, ticks: scale.ticks(4) }
}
