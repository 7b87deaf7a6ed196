import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { publishedOpportunities as published } from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'
import { canPublish, canReturn, canSubmit, canWithdraw } from '@/features/opportunities/policy'
import { record } from './record'
import { type StepInput, takeStep } from './step'

/** Hands the newest text to a second pair of eyes. */
export function submitOpportunity(viewer: Viewer, input: StepInput) {
  return takeStep(viewer, input, {
    to: 'in_review',
    may: canSubmit,
    effect: async (tx, it) => {
      await record(tx, viewer, 'opportunity_in_review', it.id, { revision: it.number })
    },
  })
}

/** Gives the text back to its authors. What is public stays as it was. */
export function returnOpportunity(viewer: Viewer, input: StepInput & { reason: string }) {
  return takeStep(viewer, input, {
    to: 'draft',
    may: canReturn,
    effect: async (tx, it) => {
      await record(tx, viewer, 'opportunity_draft', it.id, { revision: it.number })
    },
  })
}

/** Makes the text on the screen the public one, verified today by the publisher. */
export function publishOpportunity(viewer: Viewer, input: StepInput) {
  return takeStep(viewer, input, {
    to: 'published',
    may: canPublish,
    effect: async (tx, it) => {
      await removePublic(tx, it.id)
      await tx.execute(copyToPublic(viewer, it))
      await record(tx, viewer, 'opportunity_published', it.id, { revision: it.number })
    },
  })
}

/** Takes the listing off the public site for good. */
export function withdrawOpportunity(viewer: Viewer, input: StepInput & { reason: string }) {
  return takeStep(viewer, input, {
    to: 'withdrawn',
    may: canWithdraw,
    effect: async (tx, it) => {
      await removePublic(tx, it.id)
      await record(tx, viewer, 'opportunity_withdrawn', it.id, { revision: it.number })
    },
  })
}

function removePublic(tx: Tx, opportunityId: string) {
  return tx.delete(published).where(eq(published.opportunityId, opportunityId))
}

function copyToPublic(viewer: Viewer, it: { id: string; number: number }) {
  return sql`
    insert into published_opportunities (opportunity_id, slug, side, revision, sector, stage, instrument, place_key,
      place_name, amount_min_usd, amount_max_usd, title, summary, body, author_id, publisher_id, verified_on,
      is_demonstration)
    select o.id, o.slug, o.audience, r.number, r.sector, r.stage, r.instrument, r.place_key, r.place_name,
      r.amount_min_usd, r.amount_max_usd, r.title, r.summary, r.body, r.author_id, ${viewer.id}::uuid,
      app.now()::date, o.is_demonstration
    from opportunities o
    join opportunity_revisions r on r.opportunity_id = o.id and r.audience = o.audience
    where o.id = ${it.id} and r.number = ${it.number}`
}
