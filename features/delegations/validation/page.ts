import { z } from 'zod'
import { DONE_CODES } from './states'

/** What an address of the page may ask for: a form to open, and what was just done. */
export const pageInput = z.object({
  done: z.enum(DONE_CODES).optional().catch(undefined),
  edit: z
    .union([z.literal('new'), z.literal('import'), z.uuid()])
    .optional()
    .catch(undefined),
})

export type Edit = z.infer<typeof pageInput>['edit']
