import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { RichText } from '@/lib/rich-text'
import { createdAt, formKey, id, instant } from './columns'
import { hand, handColumns } from './hands'
import { clauses, minutes } from './minutes'
import { people } from './people'
import { audiences, sides } from './sides'

/** A round in which both sides comment on a revision, and when it closes (rules of procedure: 10 days). */
export const circulations = pgTable(
  'circulations',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    revision: integer('revision').notNull(),
    closesAt: instant('closes_at').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.audience, table.formKey),
    index().on(table.minutesId, table.at),
  ],
)

/** The one extension that a round may have, on request of either side (rules of procedure: 5 days). */
export const circulationExtensions = pgTable(
  'circulation_extensions',
  {
    ...handColumns(),
    circulationId: uuid('circulation_id').notNull().unique(),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.circulationId, table.audience],
      foreignColumns: [circulations.id, circulations.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** What somebody says of a clause in circulation; with `suggestion`, the wording wanted in `language`. */
export const clauseComments = pgTable(
  'clause_comments',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    revision: integer('revision').notNull(),
    language: text('language').notNull(),
    body: text('body').notNull(),
    suggestion: jsonb('suggestion').$type<RichText>(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.clauseId, table.minutesId, table.audience],
      foreignColumns: [clauses.id, clauses.minutesId, clauses.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.audience, table.formKey),
    index().on(table.minutesId, table.at),
    check('clause_comments_language', sql`${table.language} in ('en', 'ru', 'ur')`),
    check(
      'clause_comments_suggestion',
      sql`${table.suggestion} is null or ${table.language} in ('en', 'ru')`,
    ),
    check('clause_comments_body', sql`char_length(${table.body}) between 1 and 8000`),
  ],
)

/** What became of a comment: settled once, by a secretary or co-chair of either side. */
export const commentAnswers = pgTable(
  'comment_answers',
  {
    ...handColumns(),
    commentId: uuid('comment_id').notNull().unique(),
    answer: text('answer').notNull(),
    reason: text('reason'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.commentId, table.audience],
      foreignColumns: [clauseComments.id, clauseComments.audience],
    }),
    unique().on(table.audience, table.formKey),
    check('comment_answers_answer', sql`${table.answer} in ('accepted', 'noted', 'declined')`),
    check('comment_answers_reason', sql`${table.answer} <> 'declined' or ${table.reason} is not null`),
  ],
)

/** A co-chair's formal objection to a clause. While it is open nothing is agreed or signed. */
export const reservations = pgTable(
  'reservations',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    revision: integer('revision').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.clauseId, table.minutesId, table.audience],
      foreignColumns: [clauses.id, clauses.minutesId, clauses.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.id, table.bySide, table.audience),
    unique().on(table.audience, table.formKey),
    index().on(table.minutesId, table.at),
    check('reservations_reason', sql`char_length(${table.reason}) between 3 and 8000`),
  ],
)

/** Only the side that raised a reservation ends it: it is resolved, or recorded in the text of the record. */
export const reservationEndings = pgTable(
  'reservation_endings',
  {
    ...handColumns(),
    reservationId: uuid('reservation_id').notNull().unique(),
    ending: text('ending').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.reservationId, table.bySide, table.audience],
      foreignColumns: [reservations.id, reservations.bySide, reservations.audience],
    }),
    unique().on(table.audience, table.formKey),
    check('reservation_endings_ending', sql`${table.ending} in ('resolved', 'recorded')`),
  ],
)

/** A side agrees to a revision: a person says so, or its silence does at the deadline. An edit leaves it behind. */
export const minutesAgreements = pgTable(
  'minutes_agreements',
  {
    id: id(),
    audience: text('audience')
      .notNull()
      .default('joint')
      .references(() => audiences.code),
    minutesId: uuid('minutes_id').notNull(),
    revision: integer('revision').notNull(),
    bySide: text('by_side')
      .notNull()
      .references(() => sides.code),
    /** Nobody where a side was silent. */
    byPerson: uuid('by_person'),
    formKey: formKey(),
    at: createdAt('at'),
  },
  (table) => [
    foreignKey({ columns: [table.byPerson, table.bySide], foreignColumns: [people.id, people.side] }),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.minutesId, table.revision, table.bySide),
    unique().on(table.audience, table.formKey),
  ],
)
