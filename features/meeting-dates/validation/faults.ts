import type { z } from 'zod'
import { ROUND_FIELDS, type RoundField, SLOTS, type SlotNumber } from './fields'

/** What can be wrong with a slot; the rest of the form has one message a field. */
export type SlotFault = 'unreadable' | 'overlap' | 'past' | 'short' | 'clash'
export type Fault = { field: RoundField; slot?: SlotFault }

/** The faults of a form that did not parse, in the order of the form. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues
    .map(faultOf)
    .sort((one, other) => ROUND_FIELDS.indexOf(one.field) - ROUND_FIELDS.indexOf(other.field))
}

/** The same fault in several slots. */
export function slotFaults(slots: readonly SlotNumber[], slot: SlotFault): Fault[] {
  return slots.map((number) => ({ field: `slot.${number}.day`, slot }))
}

function faultOf({ path, message }: z.core.$ZodIssue): Fault {
  const steps = path.filter((step) => step !== 'round')
  if (steps[0] === 'slots') {
    const number = SLOTS.find((one) => one === steps[1]) ?? 0
    return { field: `slot.${number}.day`, slot: message === 'overlap' ? 'overlap' : 'unreadable' }
  }
  const name = steps.join('.')
  return { field: ROUND_FIELDS.find((field) => field === name) ?? 'body' }
}
