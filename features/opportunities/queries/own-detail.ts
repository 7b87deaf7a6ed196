import 'server-only'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Localized } from '@/db/schema/columns'
import {
  type OpportunityState,
  opportunities,
  publishedOpportunities as published,
  opportunityRevisions as revisions,
  opportunityTransitions as transitions,
} from '@/db/schema/opportunities'
import { people } from '@/db/schema/people'
import { sectors } from '@/db/schema/sectors'
import type { Viewer } from '@/features/auth/viewer'
import { standingColumns } from './standing'

const textColumns = {
  sector: revisions.sector,
  stage: revisions.stage,
  instrument: revisions.instrument,
  placeKey: revisions.placeKey,
  placeName: revisions.placeName,
  amountMinUsd: revisions.amountMinUsd,
  amountMaxUsd: revisions.amountMaxUsd,
  title: revisions.title,
  summary: revisions.summary,
  body: revisions.body,
}

/** The newest text of an opportunity of the own side, and where it stands; null also for the other side's. */
export function getOwnOpportunity(viewer: Viewer, slug: string) {
  return withViewer(viewer, async (tx) => {
    const [found] = await tx
      .select({
        ...standingColumns,
        ...textColumns,
        sectorName: sectors.name,
        isDemonstration: opportunities.isDemonstration,
        savedAt: revisions.createdAt,
        authorName: people.name,
        verifiedOn: published.verifiedOn,
      })
      .from(opportunities)
      .innerJoin(revisions, eq(revisions.opportunityId, opportunities.id))
      .innerJoin(people, eq(people.id, revisions.authorId))
      .innerJoin(sectors, eq(sectors.slug, revisions.sector))
      .leftJoin(published, eq(published.opportunityId, opportunities.id))
      .where(and(eq(opportunities.audience, viewer.side), eq(opportunities.slug, slug)))
      .orderBy(desc(revisions.number))
      .limit(1)
    return found ?? null
  })
}

export type OwnOpportunity = NonNullable<Awaited<ReturnType<typeof getOwnOpportunity>>>

export type HistoryEntry = {
  kind: 'saved' | 'step'
  at: Date
  number: number
  fromState: OpportunityState | null
  toState: OpportunityState | null
  reason: string | null
  personName: Localized | null
}

/** Who saved and who moved it on, and when: the newest first. */
export function listOpportunityHistory(viewer: Viewer, opportunityId: string) {
  const mine = (table: typeof revisions | typeof transitions) =>
    and(eq(table.opportunityId, opportunityId), eq(table.audience, viewer.side))

  return withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<Omit<HistoryEntry, 'at'> & { at: string }>(sql`
      select h.kind, h.at, h.number, h.from_state as "fromState", h.to_state as "toState", h.reason,
             p.name as "personName"
      from (
        select 'saved' as kind, ${revisions.createdAt} as at, ${revisions.number} as number, null as from_state,
               null as to_state, null as reason, ${revisions.authorId} as by_person
        from ${revisions} where ${mine(revisions)}
        union all
        select 'step', ${transitions.at}, ${transitions.revision}, ${transitions.fromState}, ${transitions.toState},
               ${transitions.reason}, ${transitions.byPerson}
        from ${transitions} where ${mine(transitions)}
      ) h
      left join people p on p.id = h.by_person
      order by h.at desc, h.kind desc, h.number desc
      limit 200`)
    return rows.map((row): HistoryEntry => ({ ...row, at: new Date(row.at) }))
  })
}

/** The sectors a listing may stand in, in their order. */
export function listSectorChoices(viewer: Viewer) {
  return withViewer(viewer, (tx) =>
    tx.select({ key: sectors.slug, name: sectors.name }).from(sectors).orderBy(asc(sectors.position)),
  )
}
