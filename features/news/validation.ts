import { z } from 'zod'

/** The last part of a news address, as the table's own check has it. */
export const newsSlugInput = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/)

/** The page of a list; what is missing is the first. */
export const pageInput = z.coerce.number().int().min(1).max(999).default(1)
