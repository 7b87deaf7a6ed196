import 'server-only'
import { eq } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import {
  opportunities,
  opportunityTransitions,
  opportunityRevisions as revisions,
} from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'
import { canWriteOpportunities } from '@/features/opportunities/policy'
import type { Listing } from '@/features/opportunities/validation/listing'
import { done, type Result, refuse } from '@/lib/result'
import { record } from './record'

type CreateInput = { slug: string; formKey: string; listing: Listing }

/** Opens a draft of the viewer's side. The form's key is the row's id, so the same form twice makes one draft. */
export function createOpportunity(
  viewer: Viewer,
  { slug, formKey, listing }: CreateInput,
): Promise<Result<'not-allowed' | 'slug-taken', { slug: string }>> {
  return withViewer(viewer, async (tx) => {
    if (!canWriteOpportunities(viewer)) return refuse('not-allowed')
    const audience = viewer.side

    const [created] = await tx
      .insert(opportunities)
      .values({ id: formKey, audience, slug })
      .onConflictDoNothing()
      .returning({ id: opportunities.id })
    if (!created) {
      const [earlier] = await tx
        .select({ slug: opportunities.slug })
        .from(opportunities)
        .where(eq(opportunities.id, formKey))
      return earlier ? done(earlier) : refuse('slug-taken')
    }
    const number = 1
    await tx
      .insert(revisions)
      .values({ ...listing, audience, opportunityId: formKey, number, authorId: viewer.id, formKey })
    await tx.insert(opportunityTransitions).values({
      audience,
      opportunityId: formKey,
      revision: number,
      toState: 'draft',
      byPerson: viewer.id,
      bySide: viewer.side,
      formKey,
    })
    await record(tx, viewer, 'created_opportunity', formKey, { revision: number })
    return done({ slug })
  })
}
