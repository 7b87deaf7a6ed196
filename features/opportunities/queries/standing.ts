import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import {
  opportunities,
  publishedOpportunities as published,
  opportunityRevisions as revisions,
} from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'

/** A language in which title, summary and text all stand. */
const isComplete = sql<boolean>`exists (
  select from jsonb_each_text(${revisions.title}) t
  where coalesce(t.value, '') <> '' and coalesce(${revisions.summary} ->> t.key, '') <> ''
    and coalesce(${revisions.body} ->> t.key, '') <> '')`

export const standingColumns = {
  id: opportunities.id,
  slug: opportunities.slug,
  audience: opportunities.audience,
  state: opportunities.state,
  number: revisions.number,
  authorId: revisions.authorId,
  publishedNumber: published.revision,
  isComplete,
}

/** Where an opportunity of the viewer's side stands, by its address; another side's is no better known than a wrong one. */
export async function findStanding(tx: Tx, viewer: Viewer, slug: string) {
  const [found] = await tx
    .select(standingColumns)
    .from(opportunities)
    .innerJoin(revisions, eq(revisions.opportunityId, opportunities.id))
    .leftJoin(published, eq(published.opportunityId, opportunities.id))
    .where(and(eq(opportunities.audience, viewer.side), eq(opportunities.slug, slug)))
    .orderBy(desc(revisions.number))
    .limit(1)
  return found ?? null
}
