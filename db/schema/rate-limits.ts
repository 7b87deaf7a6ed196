import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** Counters of tries, in the form that rate-limiter-flexible keeps them; shared by all instances. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
