import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RichText } from '@/lib/rich-text'
import { bytea, createdAt } from './columns'
import { hand, handColumns } from './hands'
import { clauses } from './minutes'

/** One side agrees that a clause of signed minutes becomes public. With the other side's row it does. */
export const clauseReleases = pgTable(
  'clause_releases',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.clauseId, table.minutesId, table.audience],
      foreignColumns: [clauses.id, clauses.minutesId, clauses.audience],
    }),
    unique().on(table.clauseId, table.bySide),
    unique().on(table.audience, table.formKey),
  ],
)

/** A clause that both sides released, with the words that both signed. Public. */
export const releasedClauses = pgTable(
  'released_clauses',
  {
    clauseId: uuid('clause_id').primaryKey(),
    body: text('body').notNull(),
    meetingNumber: integer('meeting_number').notNull(),
    position: smallint('position').notNull(),
    number: text('number').notNull(),
    kind: text('kind').notNull(),
    en: jsonb('en').$type<RichText>().notNull(),
    ru: jsonb('ru').$type<RichText>().notNull(),
    /** Number of the decision or action registered from it. */
    ref: text('ref'),
    releasedAt: createdAt('released_at'),
  },
  (table) => [unique().on(table.body, table.meetingNumber, table.position)],
)

/** The hash of signed minutes of which at least one clause is public. */
export const releasedRecords = pgTable(
  'released_records',
  {
    body: text('body').notNull(),
    meetingNumber: integer('meeting_number').notNull(),
    hash: bytea('hash').notNull(),
    authenticText: text('authentic_text').notNull(),
    signedAt: createdAt('signed_at'),
  },
  (table) => [primaryKey({ columns: [table.body, table.meetingNumber] })],
)
