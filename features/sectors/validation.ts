import { z } from 'zod'

/** The last part of a sector's address. */
export const sectorSlugInput = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)
