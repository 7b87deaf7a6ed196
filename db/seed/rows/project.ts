import type pg from 'pg'
import type { Calendar } from '../calendar'
import { demoGates } from '../demo/gates'
import { demoMilestones } from '../demo/milestones'
import { insert, insertAll } from '../insert'
import { phases } from '../record/phases'
import { idOf, type People } from './people'

const LATE_AFTER_DAYS = 30

/** A gate at the end of each phase, the evidence of the current one, and the milestones with two reports each. */
export async function seedProject(client: pg.Client, people: People, calendar: Calendar) {
  for (const [index, { name, evidence }] of demoGates.entries()) {
    const { id } = await insert(client, 'gates', { phase: phases[index]?.key, name })
    await insertAll(
      client,
      'gate_evidence',
      evidence.map(({ title, owedBy, providedDaysAgo }, position) => ({
        gate_id: id,
        position: position + 1,
        title,
        owed_by: owedBy,
        provided_at: providedDaysAgo === null ? null : calendar.at(-providedDaysAgo),
      })),
    )
  }
  for (const [position, { title, baselineDays, reports }] of demoMilestones.entries()) {
    const { id } = await insert(client, 'milestones', {
      position,
      name: title,
      baseline_on: calendar.on(baselineDays),
    })
    for (const [side, report] of Object.entries(reports))
      await insert(client, 'milestone_reports', {
        milestone_id: id,
        side,
        status: report.reached ? 'reached' : outlook(report.forecastDays - baselineDays),
        forecast_on: calendar.on(report.forecastDays),
        note: report.note && { ...report.note, ur: null },
        reported_by: idOf(people, `${side}.secretary`),
        reported_at: calendar.at(-9, 9),
      })
  }
}

function outlook(slipDays: number) {
  if (slipDays <= 0) return 'on_track'
  return slipDays < LATE_AFTER_DAYS ? 'at_risk' : 'late'
}
