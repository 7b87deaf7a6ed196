import type { Milestone } from './queries/parts'

/** Milestones of which the sides say different things: another status, or another day. */
export function differingMilestones(milestones: readonly Milestone[]) {
  return milestones.filter(({ reports }) => {
    const words = new Set(reports.map(({ status, forecastOn }) => `${status} ${forecastOn}`))
    return words.size > 1
  })
}
