import { pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { localized } from './columns'

/** A titled passage of a standing public page (home, project, about, privacy, accessibility). */
export const passages = pgTable(
  'passages',
  {
    page: text('page').notNull(),
    key: text('key').notNull(),
    position: smallint('position').notNull(),
    title: localized('title'),
    body: localized('body'),
  },
  (table) => [primaryKey({ columns: [table.page, table.key] })],
)

/** A rule of procedure (product.md §2): its words for readers and its number of days for the clock. */
export const procedureRules = pgTable('procedure_rules', {
  key: text('key').primaryKey(),
  position: smallint('position').notNull(),
  title: localized('title').notNull(),
  body: localized('body').notNull(),
  days: smallint('days'),
})
