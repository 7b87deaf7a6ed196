import type { FormState } from '@/lib/form-state'
import type { ListingField, TypedListing } from './listing'

export const DONE_CODES = ['saved', 'created', 'submitted', 'published', 'returned', 'withdrawn'] as const
export type DoneCode = (typeof DONE_CODES)[number]

type Code = 'invalid' | 'stale' | 'locked' | 'not-found' | 'not-allowed' | 'slug-taken' | 'signed-out'

/** What the form of a listing shows again after a refusal. */
export type ListingFormState = FormState<Code, ListingField | 'slug'> & {
  wrong?: (ListingField | 'slug')[]
  /** The text that somebody saved in between, to be seen beside one's own. */
  saved?: { number: number; typed: TypedListing }
}

export type StepFormState = FormState<Exclude<Code, 'invalid' | 'locked'> | 'no-reason', 'reason'>
