import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { type ItemsToAnswer, itemsToAnswerPart } from '@/features/agenda/queries/parts'
import { type RecentEntry, recentPart } from '@/features/audit/queries/parts'
import type { Viewer } from '@/features/auth/viewer'
import {
  type Difference,
  differencesPart,
  type OverdueAction,
  ownOverduePart,
  type Tally,
  talliesPart,
} from '@/features/decisions/queries/parts'
import {
  interestPart,
  medianResponsePart,
  type SectorInterest,
  type Unanswered,
  unansweredPart,
} from '@/features/inquiries/queries/parts'
import {
  type DatesToAnswer,
  datesToAnswerPart,
  type MeetingLine,
  nextMeetingPart,
  type Rule,
  rulesPart,
} from '@/features/meetings/queries/parts'
import { type OpenMinutes, openMinutesPart } from '@/features/minutes/queries/parts'
import { type ActsToAnswer, actsToAnswerPart } from '@/features/motions/queries'
import { type Unsigned, unsignedPart } from '@/features/signatures/queries/parts'
import { currentGatePart, type Gate, type Milestone, milestonesPart, type Phase, phasesPart } from './parts'

/** Everything on the first screen. Each noun brings its parts as SQL; here they travel in two round trips. */
export function getDashboard(viewer: Viewer) {
  return withViewer(viewer, async (tx) => {
    const work = await tx.execute<WorkParts>(sql`
      select ${nextMeetingPart} as "nextMeeting", ${rulesPart} as rules, ${itemsToAnswerPart} as "itemsToAnswer",
        ${openMinutesPart} as "openMinutes", ${talliesPart} as tallies, ${differencesPart} as differences,
        ${ownOverduePart} as "ownOverdue", ${datesToAnswerPart} as "datesToAnswer", ${actsToAnswerPart} as "actsToAnswer",
        ${unsignedPart} as unsigned`)
    const project = await tx.execute<ProjectParts>(sql`
      select ${phasesPart} as phases, ${currentGatePart} as gate, ${milestonesPart} as milestones,
        ${interestPart} as interest, ${medianResponsePart} as "medianResponse", ${unansweredPart} as unanswered,
        ${recentPart(viewer)} as recent`)
    const [first, second] = [work.rows[0], project.rows[0]]
    if (!first || !second) throw new Error('the dashboard has no row')
    return { ...first, ...second }
  })
}

type WorkParts = {
  nextMeeting: MeetingLine | null
  rules: Rule[]
  itemsToAnswer: ItemsToAnswer[]
  openMinutes: OpenMinutes[]
  tallies: Tally[]
  differences: Difference[]
  ownOverdue: OverdueAction[]
  datesToAnswer: DatesToAnswer[]
  actsToAnswer: ActsToAnswer[]
  unsigned: Unsigned[]
}

type ProjectParts = {
  phases: Phase[]
  gate: Gate | null
  milestones: Milestone[]
  interest: SectorInterest[]
  medianResponse: number | null
  unanswered: Unanswered
  recent: RecentEntry[]
}
