import { jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { type Localized, localized } from './columns'

/** A titled passage of a standing public page (home, project, about, privacy, accessibility). */
export const passages = pgTable(
  'passages',
  {
    page: text('page').notNull(),
    key: text('key').notNull(),
    position: smallint('position').notNull(),
    title: localized('title'),
    /** Paragraphs, parted by an empty line. */
    body: localized('body'),
    /** Keys of the facts that stand beside the passage. */
    figures: text('figures').array().notNull().default([]),
    link: jsonb('link').$type<{ path: string; words: Localized }>(),
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
  /** Days of the one extension that may be asked for. */
  extensionDays: smallint('extension_days'),
  /** Days that a new revision leaves at least. */
  revisionDays: smallint('revision_days'),
  /** Members who must be present beside the co-chair, of each side. */
  members: smallint('members'),
})
