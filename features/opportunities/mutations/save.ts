import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { opportunityRevisions as revisions } from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'
import { canEdit, canWriteOpportunities } from '@/features/opportunities/policy'
import { findStanding } from '@/features/opportunities/queries/standing'
import type { Listing } from '@/features/opportunities/validation/listing'
import { done, type Result, refuse } from '@/lib/result'
import { record } from './record'

export type SaveInput = {
  slug: string
  /** The revision that the form was filled from. */
  base: number
  formKey: string
  listing: Listing
}

type SaveResult = Result<'not-found' | 'not-allowed' | 'locked' | 'stale', { number: number }>

/**
 * Saves the text as the next revision. `locked`: it went to review since. `stale`: somebody saved since the form was
 * opened; the key on the revision's number decides between two who save at once. The same form twice finds the first one's revision.
 */
export function saveOpportunity(viewer: Viewer, input: SaveInput): Promise<SaveResult> {
  return withViewer(viewer, async (tx) => {
    const it = await findStanding(tx, viewer, input.slug)
    if (!it) return refuse('not-found')
    if (!canWriteOpportunities(viewer)) return refuse('not-allowed')
    if (it.number !== input.base) return savedBefore(tx, viewer, input.formKey)
    if (!canEdit(viewer, it)) return refuse('locked')

    const [saved] = await tx
      .insert(revisions)
      .values({
        ...input.listing,
        audience: it.audience,
        opportunityId: it.id,
        number: input.base + 1,
        authorId: viewer.id,
        formKey: input.formKey,
      })
      .onConflictDoNothing()
      .returning({ number: revisions.number })
    if (!saved) return savedBefore(tx, viewer, input.formKey)

    await record(tx, viewer, 'opportunity_edited', it.id, { revision: saved.number })
    return done(saved)
  })
}

async function savedBefore(tx: Tx, viewer: Viewer, formKey: string): Promise<SaveResult> {
  const [earlier] = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.audience, viewer.side), eq(revisions.formKey, formKey)))
  return earlier ? done(earlier) : refuse('stale')
}
