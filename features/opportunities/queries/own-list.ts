import 'server-only'
import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import {
  type OpportunityState,
  opportunities,
  publishedOpportunities as published,
  opportunityRevisions as revisions,
} from '@/db/schema/opportunities'
import { people } from '@/db/schema/people'
import { sides } from '@/db/schema/sides'
import type { Viewer } from '@/features/auth/viewer'

const PAGE_SIZE = 20

/** The own side's opportunities with the title of the newest text, the newest opportunity first. */
export function listOwnOpportunities(
  viewer: Viewer,
  { state, page }: { state?: OpportunityState; page: number },
) {
  return withViewer(viewer, async (tx) => {
    // The page is cut first, so that the newest text is looked up for the rows shown and no others.
    const shown = tx
      .select()
      .from(opportunities)
      .where(
        and(
          eq(opportunities.audience, viewer.side),
          state === undefined ? undefined : eq(opportunities.state, state),
        ),
      )
      .orderBy(desc(opportunities.createdAt), desc(opportunities.id))
      .limit(PAGE_SIZE + 1)
      .offset((page - 1) * PAGE_SIZE)
      .as('shown')
    const newest = tx
      .select({
        number: revisions.number,
        title: revisions.title,
        authorId: revisions.authorId,
        savedAt: sql<Date>`${revisions.createdAt}`.mapWith(revisions.createdAt).as('saved_at'),
      })
      .from(revisions)
      .where(eq(revisions.opportunityId, shown.id))
      .orderBy(desc(revisions.number))
      .limit(1)
      .as('newest')

    const rows = await tx
      .select({
        slug: shown.slug,
        state: shown.state,
        isDemonstration: shown.isDemonstration,
        number: newest.number,
        title: newest.title,
        savedAt: newest.savedAt,
        authorName: people.name,
        publishedNumber: published.revision,
        verifiedOn: published.verifiedOn,
      })
      .from(shown)
      .innerJoinLateral(newest, sql`true`)
      .innerJoin(people, eq(people.id, newest.authorId))
      .leftJoin(published, eq(published.opportunityId, shown.id))
      .orderBy(desc(shown.createdAt), desc(shown.id))
    return { items: rows.slice(0, PAGE_SIZE), hasNext: rows.length > PAGE_SIZE }
  })
}

export type OwnOpportunityRow = Awaited<ReturnType<typeof listOwnOpportunities>>['items'][number]

const FOREIGN_SHOWN = 10

/** What the others have published, as the public reads it: of their drafts nothing exists here. */
export function listPublishedByOthers(viewer: Viewer) {
  return withViewer(viewer, (tx) =>
    tx
      .select({
        slug: published.slug,
        side: published.side,
        sideName: sides.shortName,
        title: published.title,
        verifiedOn: published.verifiedOn,
      })
      .from(published)
      .innerJoin(sides, eq(sides.code, published.side))
      .where(ne(published.side, viewer.side))
      .orderBy(desc(published.publishedAt))
      .limit(FOREIGN_SHOWN),
  )
}

export type PublishedByOthers = Awaited<ReturnType<typeof listPublishedByOthers>>
