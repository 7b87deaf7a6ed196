import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, id, instant } from './columns'
import { hand } from './hands'
import { meetings } from './meetings'
import { audiences } from './sides'
import { transitionColumns } from './transitions'

/** The record of one meeting. Joint; while a draft, read by secretaries and co-chairs only (product.md §4). */
export const minutes = pgTable(
  'minutes',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    meetingId: uuid('meeting_id').notNull().unique(),
    state: text('state').notNull().default('draft'),
    /** Number of the newest revision, which holds the text; 0 before the first one. */
    revision: integer('revision').notNull().default(0),
    /** Who began it; null for those that were begun before this was kept. */
    byPerson: uuid('by_person'),
    bySide: text('by_side'),
    circulationClosesAt: instant('circulation_closes_at'),
    createdAt: createdAt(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.id, table.audience),
    check('minutes_state', sql`${table.state} in ('draft', 'circulated', 'agreed', 'signed')`),
  ],
)

/** A step in the life of minutes. */
export const minutesTransitions = pgTable(
  'minutes_transitions',
  { ...transitionColumns(), minutesId: uuid('minutes_id').notNull() },
  (table) => [
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** One paragraph of the minutes, whatever its words and its number are at a time: what comments and decisions point at. */
export const clauses = pgTable(
  'clauses',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    minutesId: uuid('minutes_id').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.id, table.minutesId, table.audience),
  ],
)
