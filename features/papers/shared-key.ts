import { type SQL, sql } from 'drizzle-orm'

/**
 * The form key of what is made for both sides from a row of one side's own: found again by who knows the row, and
 * random to everybody else.
 */
export const sharedKey = (id: SQL): SQL =>
  sql`left(encode(sha256(convert_to('shared ' || ${id}::text, 'UTF8')), 'hex'), 32)::uuid`
