import { sql } from 'drizzle-orm'
import { boolean, check, date, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { audience, createdAt, id, localized } from './columns'
import { audiences, sides } from './sides'

/** A public holiday of one side, kept by its staff. A moving feast is provisional until it is announced. */
export const holidays = pgTable(
  'holidays',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    day: date('day', { mode: 'string' }).notNull(),
    name: localized('name').notNull(),
    isProvisional: boolean('is_provisional').notNull().default(false),
    at: createdAt('at'),
  },
  (table) => [
    unique().on(table.audience, table.side, table.day),
    check('holidays_audience', sql`${table.audience} = 'joint'`),
  ],
)
