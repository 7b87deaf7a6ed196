import { pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { localized } from './columns'

/** A field of investment that has a public page; every opportunity stands in one. */
export const sectors = pgTable('sectors', {
  slug: text('slug').primaryKey(),
  position: smallint('position').notNull(),
  name: localized('name').notNull(),
  lead: localized('lead').notNull(),
  body: localized('body').notNull(),
  /** Keys of the facts that the sector page shows. */
  figures: text('figures').array().notNull(),
})
