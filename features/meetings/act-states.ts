import type { FormState } from '@/lib/form-state'

export const DONE_ACTS = ['asked', 'agreed', 'refused', 'withdrawn', 'called-off', 'closed'] as const
export type DoneAct = (typeof DONE_ACTS)[number]

type Code =
  | 'signed-out'
  | 'no-reason'
  | 'not-found'
  | 'not-allowed'
  | 'stale'
  | 'asked-already'
  | 'not-signed'

export type ActFormState = FormState<Code, 'reason' | 'subject'>
