'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { getViewer } from '@/features/auth/session'
import { sentForm } from '@/lib/sent-form'
import { createOpportunity } from './mutations/create'
import { saveOpportunity } from './mutations/save'
import type { StepResult } from './mutations/step'
import {
  publishOpportunity,
  returnOpportunity,
  submitOpportunity,
  withdrawOpportunity,
} from './mutations/steps'
import { getOwnOpportunity } from './queries/own-detail'
import { createInput, editInput, reasonedStepInput, stepInput } from './validation/forms'
import { brokenFields, keptIn, listingIn, typedListing } from './validation/listing'
import type { DoneCode, ListingFormState, StepFormState } from './validation/states'

export async function saveOpportunityAction(
  _previous: ListingFormState | null,
  sent: FormData,
): Promise<ListingFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  return writeListing(form, editInput, async (input) => {
    const result = await saveOpportunity(viewer, input)
    if (result.ok) return backTo(input.slug, 'saved')
    if (result.code !== 'stale') return { code: result.code }

    const saved = await getOwnOpportunity(viewer, input.slug)
    if (!saved) return { code: 'not-found' }
    return { code: 'stale', saved: { number: saved.number, typed: typedListing(saved) } }
  })
}

export async function createOpportunityAction(
  _previous: ListingFormState | null,
  sent: FormData,
): Promise<ListingFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: keptIn(form) }
  return writeListing(form, createInput, async (input) => {
    const result = await createOpportunity(viewer, input)
    if (!result.ok) return { code: result.code }
    return backTo(result.value.slug, 'created')
  })
}

export async function submitOpportunityAction(_previous: StepFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return signedOut(form)
  return step(form, stepInput, 'submitted', (input) => submitOpportunity(viewer, input))
}

export async function publishOpportunityAction(_previous: StepFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return signedOut(form)
  return step(form, stepInput, 'published', (input) => publishOpportunity(viewer, input))
}

export async function returnOpportunityAction(_previous: StepFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return signedOut(form)
  return step(form, reasonedStepInput, 'returned', (input) => returnOpportunity(viewer, input))
}

export async function withdrawOpportunityAction(_previous: StepFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return signedOut(form)
  return step(form, reasonedStepInput, 'withdrawn', (input) => withdrawOpportunity(viewer, input))
}

/** What a listing says; a refusal goes back with everything that was typed. */
async function writeListing<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  write: (input: Input) => Promise<Omit<ListingFormState, 'kept'>>,
): Promise<ListingFormState> {
  const kept = keptIn(form)
  const input = schema.safeParse({ ...Object.fromEntries(form), listing: listingIn(form) })
  if (!input.success) return { code: 'invalid', kept, wrong: brokenFields(input.error) }
  return { ...(await write(input.data)), kept }
}

async function step<Input extends { slug: string }>(
  form: FormData,
  schema: z.ZodType<Input>,
  done: DoneCode,
  take: (input: Input) => Promise<StepResult>,
): Promise<StepFormState> {
  const kept = { reason: String(form.get('reason') ?? '') }
  const input = schema.safeParse(Object.fromEntries(form))
  if (!input.success) {
    const lacksReason = input.error.issues.every((issue) => issue.path[0] === 'reason')
    return { code: lacksReason ? 'no-reason' : 'stale', kept }
  }
  const result = await take(input.data)
  if (!result.ok) return { code: result.code, kept }
  return backTo(input.data.slug, done)
}

function signedOut(form: FormData): StepFormState {
  return { code: 'signed-out', kept: { reason: String(form.get('reason') ?? '') } }
}

/** A fresh page after each write, so that going back or reloading sends nothing twice. */
async function backTo(slug: string, done: DoneCode): Promise<never> {
  redirect(`/${await getLocale()}/workspace/opportunities/${slug}?done=${done}`)
}
