import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RichText } from '@/lib/rich-text'
import { type Bilingual, bytea, createdAt } from './columns'
import { hand, handColumns } from './hands'
import { clauses, minutes } from './minutes'
import { audiences } from './sides'

export type ClauseKind = 'heading' | 'discussion' | 'statement' | 'decision' | 'action'

/** One numbered paragraph as a pair of texts; null where a language is still missing. */
export type ClauseContent = {
  id: string
  /** As printed before the paragraph: `4` for a heading, `4.2` under it. */
  number: string
  kind: ClauseKind
  en: RichText | null
  ru: RichText | null
  /** The item of the agenda that the clause stands under. */
  itemId: string | null
  /** Responsible office by side code, and the day it is due: of decisions and actions. */
  offices: Record<string, Bilingual> | null
  dueOn: string | null
}

/** What one revision says. `authenticText`: `both`, or the language of the text that prevails (product.md §2). */
export type MinutesContent = { authenticText: 'both' | 'en' | 'ru'; clauses: ClauseContent[] }

/** The whole text of the minutes at one moment; the newest is the text. Never changed, never removed. */
export const minutesRevisions = pgTable(
  'minutes_revisions',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    number: integer('number').notNull(),
    /** A text of the time before circulation is for secretaries and co-chairs alone. */
    state: text('state').notNull().default('draft'),
    /** What made it: typing, an accepted wording, an earlier text put back … */
    cause: text('cause').notNull().default('typed'),
    content: jsonb('content').$type<MinutesContent>().notNull(),
    /** The last update of the shared document that is in it; 0 where there was none. */
    upto: integer('upto').notNull().default(0),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.minutesId, table.number),
    unique().on(table.minutesId, table.number, table.audience),
    unique().on(table.audience, table.formKey),
    check('minutes_revisions_state', sql`${table.state} in ('draft', 'circulated')`),
    check(
      'minutes_revisions_cause',
      sql`${table.cause} in ('begun', 'typed', 'imported', 'accepted', 'restored', 'declared')`,
    ),
  ],
)

/** Somebody read both texts of a clause and found that they say the same; it holds for exactly these two texts. */
export const clauseMatches = pgTable(
  'clause_matches',
  {
    ...handColumns(),
    /** Later ones are higher: a clock may stand still, or two may read it at once. */
    number: integer('number').generatedAlwaysAsIdentity(),
    minutesId: uuid('minutes_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    en: jsonb('en').$type<RichText>().notNull(),
    ru: jsonb('ru').$type<RichText>().notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.clauseId, table.minutesId, table.audience],
      foreignColumns: [clauses.id, clauses.minutesId, clauses.audience],
    }),
    unique().on(table.audience, table.formKey),
    index().on(table.clauseId, table.number),
    index().on(table.minutesId, table.number),
  ],
)

/** What was typed, one merged update of the shared document after the other; a snapshot holds those before it. */
export const minutesUpdates = pgTable(
  'minutes_updates',
  {
    minutesId: uuid('minutes_id').notNull(),
    audience: text('audience')
      .notNull()
      .default('joint')
      .references(() => audiences.code),
    seq: integer('seq').notNull(),
    content: bytea('content').notNull(),
    byPerson: uuid('by_person').notNull(),
    bySide: text('by_side').notNull(),
    at: createdAt('at'),
  },
  (table) => [
    primaryKey({ columns: [table.minutesId, table.seq] }),
    hand(table),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    check('minutes_updates_size', sql`octet_length(${table.content}) <= 245760`),
  ],
)

/** The shared document with every update up to `seq` in it, so that opening it does not replay its whole life. */
export const minutesSnapshots = pgTable(
  'minutes_snapshots',
  {
    minutesId: uuid('minutes_id').notNull(),
    audience: text('audience')
      .notNull()
      .default('joint')
      .references(() => audiences.code),
    seq: integer('seq').notNull(),
    content: bytea('content').notNull(),
    byPerson: uuid('by_person').notNull(),
    bySide: text('by_side').notNull(),
    at: createdAt('at'),
  },
  (table) => [
    primaryKey({ columns: [table.minutesId, table.seq] }),
    hand(table),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
  ],
)
