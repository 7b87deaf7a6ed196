import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import {
  opportunities,
  opportunityRevisions as revisions,
  opportunityTransitions as transitions,
} from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'
import { canWriteOpportunities } from '@/features/opportunities/policy'
import type { Listing } from '@/features/opportunities/validation/listing'
import { done, type Result, refuse } from '@/lib/result'
import { record } from './record'

type CreateInput = { slug: string; formKey: string; listing: Listing }
type CreateResult = Result<'not-allowed' | 'slug-taken', { slug: string }>

const TAKEN = '23505'

/**
 * Opens a draft of the viewer's side. `slug-taken`: by another listing of the own side; what the other side has is
 * not looked at. The same form twice makes one draft.
 */
export async function createOpportunity(viewer: Viewer, input: CreateInput): Promise<CreateResult> {
  if (!canWriteOpportunities(viewer)) return refuse('not-allowed')
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    // The form was sent before, with another address: its draft stands.
    if (errorCodeOf(error) !== TAKEN) throw error
    return withViewer(viewer, (tx) => createdBefore(tx, viewer, input.formKey))
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: CreateInput): Promise<CreateResult> {
  const { slug, formKey, listing } = input
  const audience = viewer.side
  const [created] = await tx
    .insert(opportunities)
    .values({ audience, slug })
    .onConflictDoNothing()
    .returning({ id: opportunities.id })
  if (!created) return createdBefore(tx, viewer, formKey)

  const first = { audience, opportunityId: created.id, formKey }
  await tx.insert(revisions).values({ ...listing, ...first, number: 1, authorId: viewer.id })
  await tx
    .insert(transitions)
    .values({ ...first, revision: 1, toState: 'draft', byPerson: viewer.id, bySide: viewer.side })
  await record(tx, viewer, 'opportunity_created', created.id, { revision: 1 })
  return done({ slug })
}

async function createdBefore(tx: Tx, viewer: Viewer, formKey: string): Promise<CreateResult> {
  const [earlier] = await tx
    .select({ slug: opportunities.slug })
    .from(revisions)
    .innerJoin(opportunities, eq(opportunities.id, revisions.opportunityId))
    .where(and(eq(revisions.audience, viewer.side), eq(revisions.formKey, formKey)))
  return earlier ? done(earlier) : refuse('slug-taken')
}
