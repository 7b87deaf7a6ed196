import type { Instrument, OpportunityState, Stage } from '@/db/schema/opportunities'

/** From the first thought to the running works: the order in which a reader is offered them. */
export const STAGES = [
  'idea',
  'pre-feasibility',
  'feasibility',
  'ready',
  'operating',
] as const satisfies readonly Stage[]

export const INSTRUMENTS = [
  'equity',
  'joint-venture',
  'ppp',
  'offtake',
  'service-contract',
] as const satisfies readonly Instrument[]

export const STATES = [
  'draft',
  'in_review',
  'published',
  'withdrawn',
] as const satisfies readonly OpportunityState[]

export const LANGUAGES = ['en', 'ru', 'ur'] as const
