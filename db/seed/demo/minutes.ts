import { jwg2FirstItems } from './minutes/jwg-2-items-1-4'
import { jwg2LastItems } from './minutes/jwg-2-items-5-8'
import { jwg3FirstItems } from './minutes/jwg-3-items-1-4'
import { jwg3LastItems } from './minutes/jwg-3-items-5-9'

export { jwgF2Minutes } from './minutes/jwg-f-2'
export { jwgF3Minutes } from './minutes/jwg-f-3'
export { jwgT2Agenda, jwgT2Minutes } from './minutes/jwg-t-2'
export type { DemoClause } from './minutes/types'

/** Signed by both sides. */
export const jwg2Minutes = [...jwg2FirstItems, ...jwg2LastItems]

/** In circulation, not yet signed. */
export const jwg3Minutes = [...jwg3FirstItems, ...jwg3LastItems]
