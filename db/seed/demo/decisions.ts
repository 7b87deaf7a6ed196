import { jwg2Actions } from './decisions/actions'
import { jwg2Decisions } from './decisions/decisions'

export type { DemoDecision } from './decisions/types'

/** Registered from the signed minutes of JWG-2. */
export const demoDecisions = [...jwg2Decisions, ...jwg2Actions]
