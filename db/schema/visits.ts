import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core'
import { audience, createdAt, id } from './columns'
import { sectors } from './sectors'
import { audiences } from './sides'

/** An investor's or a delegation's visit, from request to outcome; a case of the side it was sent to. */
export const visits = pgTable(
  'visits',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    state: text('state').notNull().default('requested'),
    sector: text('sector')
      .notNull()
      .references(() => sectors.slug),
    organisation: text('organisation').notNull(),
    country: text('country').notNull(),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    requestedAt: createdAt('requested_at'),
  },
  (table) => [
    check('visits_audience', sql`${table.audience} not in ('public', 'joint')`),
    check(
      'visits_state',
      sql`${table.state} in ('requested', 'in_review', 'approved', 'scheduled', 'completed', 'declined')`,
    ),
  ],
)
