import { z } from 'zod'
import { formKey, listing, revisionNumber, slug } from './listing'
import { STATES } from './vocabulary'

export const createInput = z.object({ slug, formKey, listing })

export const editInput = z.object({ slug, formKey, base: revisionNumber, listing })

export const stepInput = z.object({ slug, formKey, revision: revisionNumber, state: z.enum(STATES) })

/** Whoever stops a text says why; everybody of the side reads it in the history. */
export const reasonedStepInput = stepInput.extend({ reason: z.string().trim().min(3).max(500) })
