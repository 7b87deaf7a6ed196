import { pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { localized } from './columns'

/** The two parties. Everything that differs between sides is a column here, so code never branches on one. */
export const sides = pgTable('sides', {
  code: text('code').primaryKey(),
  position: smallint('position').notNull(),
  name: localized('name').notNull(),
  shortName: localized('short_name').notNull(),
  /** Letters of the side badge. */
  letters: text('letters').notNull(),
  capital: localized('capital').notNull(),
  timeZone: text('time_zone').notNull(),
  clockLabel: text('clock_label').notNull(),
  /** Days of the working week, 1 = Monday, and its hours on the side's own clock; for finding a slot that suits both. */
  workingDays: smallint('working_days').array().notNull().default([1, 2, 3, 4, 5]),
  opensAt: smallint('opens_at').notNull().default(9),
  closesAt: smallint('closes_at').notNull().default(17),
  defaultLocale: text('default_locale').notNull(),
  /** Name of the design token, not a colour. */
  colour: text('colour').notNull(),
})

/** Every value that a column `audience` may take: `public`, `joint`, and each side's code. */
export const audiences = pgTable('audiences', { code: text('code').primaryKey() })
