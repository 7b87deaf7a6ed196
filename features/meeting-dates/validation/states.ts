import type { FormState } from '@/lib/form-state'
import type { Fault } from './faults'
import type { RoundField } from './fields'

export const DONE_CODES = ['called', 'countered', 'confirmed'] as const
export type DoneCode = (typeof DONE_CODES)[number]

type Code = 'invalid' | 'clash' | 'stale' | 'not-found' | 'not-allowed' | 'signed-out'

/** What the form of a round shows again after a refusal. */
export type RoundFormState = FormState<Code, RoundField> & {
  faults?: Fault[]
  /** Slots of which the writer has now been told that another meeting stands in their way. */
  seen?: string
}

type ConfirmCode =
  | Exclude<Code, 'invalid' | 'clash'>
  | 'no-slot'
  | 'past-slot'
  | 'notice-passed'
  | 'waiver-unsaid'

export type ConfirmFormState = FormState<ConfirmCode, 'slot' | 'waivesNotice'>
