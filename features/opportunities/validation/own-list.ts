import { z } from 'zod'
import { DONE_CODES } from './states'
import { STATES } from './vocabulary'

/** The query string of the own list; what does not fit counts as not said. */
export const ownListInput = z.object({
  state: z.enum(STATES).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(999).catch(1),
})

/** What has just been done, as the page after a form says it. */
export const doneInput = z.object({ done: z.enum(DONE_CODES).optional().catch(undefined) })
