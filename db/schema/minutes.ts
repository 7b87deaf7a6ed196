import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { audience, bytea, createdAt, id, instant } from './columns'
import { meetings } from './meetings'
import { people } from './people'
import { audiences, sides } from './sides'
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
    revision: integer('revision').notNull().default(1),
    /** Which text prevails: `both`, or the locale of the one that does. */
    authenticText: text('authentic_text').notNull().default('both'),
    circulationClosesAt: instant('circulation_closes_at'),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.id, table.audience),
    check('minutes_state', sql`${table.state} in ('draft', 'circulated', 'agreed', 'signed')`),
    check('minutes_authentic_text', sql`${table.authenticText} in ('both', 'en', 'ru')`),
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

/** One numbered paragraph of the minutes as a pair of texts; null where a language is still missing. */
export const clauses = pgTable(
  'clauses',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    minutesId: uuid('minutes_id').notNull(),
    position: smallint('position').notNull(),
    /** As printed before the paragraph: `4` for a heading, `4.2` under it. */
    number: text('number').notNull(),
    kind: text('kind').notNull(),
    textEn: text('text_en'),
    textRu: text('text_ru'),
  },
  (table) => [
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.minutesId, table.position),
    unique().on(table.id, table.audience),
    check('clauses_kind', sql`${table.kind} in ('heading', 'discussion', 'statement', 'decision', 'action')`),
  ],
)

/** A co-chair's signature over one revision: one per side, so an edit leaves earlier signatures behind. */
export const minutesSignatures = pgTable(
  'minutes_signatures',
  {
    minutesId: uuid('minutes_id').notNull(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    revision: integer('revision').notNull(),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    signedBy: uuid('signed_by').notNull(),
    contentHash: bytea('content_hash').notNull(),
    signedAt: createdAt('signed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.minutesId, table.revision, table.side] }),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    foreignKey({ columns: [table.signedBy, table.side], foreignColumns: [people.id, people.side] }),
  ],
)
